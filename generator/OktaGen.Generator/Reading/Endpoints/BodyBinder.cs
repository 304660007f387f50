using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Generator.Reading.Findings;
using OktaGen.Generator.Reading.Json;
using OktaGen.Generator.Reading.Naming;
using OktaGen.Generator.Reading.Symbols;

namespace OktaGen.Generator.Reading.Endpoints;

/// <summary>Binds the parameter that is sent as body.</summary>
internal readonly struct BodyBinder(EndpointHead head, JsonTypeReader json, ReadingInput input)
{
    public Result<ParameterBinding> Bind(IParameterSymbol parameter)
    {
        if (head.Verb.Verb == "GET")
        {
            return Finding.At(parameter, input, FindingKind.BodyOnGet, head.Name, parameter.Name);
        }

        string name = Identifier.Escape(parameter.Name);
        if (IsRaw(parameter.Type))
        {
            return new ParameterBinding { Model = new BindingModel { Kind = BindingKind.RawBody, Value = name } };
        }

        if (KnownTypes.Is(parameter.Type, input.Types.OktaFile))
        {
            return new ParameterBinding { Model = new BindingModel { Kind = BindingKind.FileBody, Value = name, Key = parameter.Name } };
        }

        if (!JsonForms.Has(parameter.Type))
        {
            return UnsupportedTypes.RefuseBody(parameter, head, input);
        }

        Result<JsonUse> use = json.Read(parameter.Type, parameter, head.Name);
        if (use.Value is not null && JsonForms.HasTuple(parameter.Type))
        {
            return UnsupportedTypes.RefuseBody(parameter, head, input);
        }

        ParameterBinding? binding = use.Value is null
            ? null
            : new ParameterBinding { Model = new BindingModel { Kind = BindingKind.JsonBody, Value = name }, Json = use.Value };
        return new Result<ParameterBinding>(binding, use.Findings);
    }

    /// <summary>Whether a parameter is the body without a word.</summary>
    /// <remarks>
    /// The one class, record or record struct of a call that carries a body; collections and all that has a text form are query values.
    /// </remarks>
    public bool IsImplicit(ITypeSymbol type) =>
        head.Verb.Verb is "POST" or "PUT" or "PATCH"
        && (IsRaw(type)
            || ((type.TypeKind == TypeKind.Class || IsRecordStruct(type))
                && type.SpecialType != SpecialType.System_Object
                && TextForms.ElementOf(type) is null
                && !TextForms.Has(type, input.Types)));

    private static bool IsRecordStruct(ITypeSymbol type) =>
        TextForms.WithoutNullable(type) is { TypeKind: TypeKind.Struct, IsRecord: true };

    private bool IsRaw(ITypeSymbol type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (KnownTypes.Is(current, input.Types.HttpContent) || KnownTypes.Is(current, input.Types.Stream))
            {
                return true;
            }
        }

        return false;
    }
}
