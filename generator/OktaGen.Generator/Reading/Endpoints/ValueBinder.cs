using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Generator.Reading.Findings;
using OktaGen.Generator.Reading.Naming;
using OktaGen.Generator.Reading.Symbols;
using OktaGen.Knowledge.Shared;

namespace OktaGen.Generator.Reading.Endpoints;

/// <summary>Binds parameters that are sent as text.</summary>
internal readonly struct ValueBinder(EndpointHead head, ReadingInput input)
{
    public Result<ParameterBinding> BindPath(IParameterSymbol parameter, int placeholder)
    {
        if (TextForms.Read(parameter.Type, input) is not { } text)
        {
            return UnsupportedTypes.Refuse(parameter, "path", head, input);
        }

        bool isNullable = parameter.NullableAnnotation == NullableAnnotation.Annotated
            || parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: null, Type.IsReferenceType: true };
        return isNullable
            ? Finding.At(parameter, input, FindingKind.NullablePathParameter, head.Name, parameter.Name)
            : new ParameterBinding { Model = Create(BindingKind.Path, parameter, null, text), Placeholder = placeholder, Enum = text.Enum };
    }

    public Result<ParameterBinding> BindQuery(IParameterSymbol parameter, string key, bool explode)
    {
        ITypeSymbol? element = TextForms.ElementOf(parameter.Type);
        if (TextForms.Read(element ?? parameter.Type, input) is not { } text)
        {
            return UnsupportedTypes.Refuse(parameter, "query", head, input);
        }

        var model = new BindingModel
        {
            Kind = element is null ? BindingKind.Query : BindingKind.QueryCollection,
            Value = Identifier.Escape(parameter.Name),
            Key = Uri.EscapeDataString(key),
            Form = text.Form,
            Type = text.Type,
            IsNullable = text.IsNullable,
            IsStructCollection = element is not null && parameter.Type.IsValueType,
            Explode = explode,
        };
        return new ParameterBinding { Model = model, Enum = text.Enum };
    }

    public Result<ParameterBinding> BindHeader(IParameterSymbol parameter, AppliedHeader header)
    {
        string? valueFault = header.Value is null ? null : "its value comes from the parameter, and cannot be given beside it";
        if ((HeaderRules.FindFault(header.Name) ?? valueFault) is { } fault)
        {
            return Finding.At(parameter, input, FindingKind.InvalidHeader, head.Name, header.Name, fault);
        }

        return TextForms.Read(parameter.Type, input) is { } text
            ? new ParameterBinding { Model = Create(BindingKind.Header, parameter, header.Name, text), Enum = text.Enum }
            : UnsupportedTypes.Refuse(parameter, "header", head, input);
    }

    private static BindingModel Create(BindingKind kind, IParameterSymbol parameter, string? key, TextValue text) => new()
    {
        Kind = kind,
        Value = Identifier.Escape(parameter.Name),
        Key = key,
        Form = text.Form,
        Type = text.Type,
        IsNullable = text.IsNullable,
    };
}
