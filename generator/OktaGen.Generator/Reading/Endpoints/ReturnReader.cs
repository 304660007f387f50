using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Generator.Reading.Findings;
using OktaGen.Generator.Reading.Json;
using OktaGen.Generator.Reading.Symbols;

namespace OktaGen.Generator.Reading.Endpoints;

/// <summary>Reads what an endpoint returns.</summary>
internal static class ReturnReader
{
    public static Result<ReturnReading> Read(EndpointHead head, JsonTypeReader json, ReadingInput input)
    {
        IMethodSymbol method = head.Method;
        if (ReturnForm.Of(method, input.Types) is not { } form || (form.Json is not null && !JsonForms.Has(form.Json)))
        {
            return UnsupportedTypes.RefuseReturn(head, input);
        }

        string type = input.Names.Of(method.ReturnType);
        string? items = head.Attributes.Items is { } said ? said.Property : head.Operation?.Items;
        var model = new ReturnModel(type, form.Kind, -1, IsNullable(form.Json), form.IsValueTask ? type : null, items)
        {
            AllowsNullItems = form.IsListing ? IsNullable(form.Json) : IsAnnotated(ItemOf(form.Json)),
        };
        if (form.Json is null)
        {
            return new ReturnReading(model, null);
        }

        Result<JsonUse> use = form.IsListing ? json.ReadListOf(form.Json, method, head.Name) : json.Read(form.Json, method, head.Name);
        if (use.Value is not null && JsonForms.HasTuple(form.Json))
        {
            return UnsupportedTypes.RefuseReturn(head, input);
        }

        return new Result<ReturnReading>(use.Value is null ? null : new ReturnReading(model, use.Value), use.Findings);
    }

    private static bool IsNullable(ITypeSymbol? type) =>
        IsAnnotated(type) || type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private static bool IsAnnotated(ITypeSymbol? type) =>
        type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated };

    private static ITypeSymbol? ItemOf(ITypeSymbol? list) => list switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments.Length: 1 } type => type.TypeArguments[0],
        _ => null,
    };
}
