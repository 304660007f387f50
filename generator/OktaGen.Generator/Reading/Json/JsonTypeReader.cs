using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Generator.Reading.Findings;
using OktaGen.Generator.Reading.Symbols;

namespace OktaGen.Generator.Reading.Json;

/// <summary>Reads the types of a client's bodies and answers.</summary>
internal sealed class JsonTypeReader(JsonContexts contexts, ReadingInput input)
{
    /// <summary>Reads a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="place">The method or parameter that has it.</param>
    /// <param name="member">The endpoint's name for messages.</param>
    public Result<JsonUse> Read(ITypeSymbol type, ISymbol place, string member)
    {
        (JsonShape shape, ITypeSymbol part) = JsonShapes.Of(type, input.Types);
        if (contexts.Find(part) is not { } context)
        {
            return Missing(type, place, member);
        }

        string? element = shape == JsonShape.Collection ? input.Names.Of(part) : null;
        string stem = shape is JsonShape.List or JsonShape.Array ? NameOf(part) + shape : NameOf(type);
        var use = new JsonUse(context, input.Names.PlainOf(type), shape, element, stem, Obsolescence.IsError(type));
        return Known(use, type, part, place, member);
    }

    /// <summary>Reads the list of a type, which a page is read as.</summary>
    public Result<JsonUse> ReadListOf(ITypeSymbol item, ISymbol place, string member)
    {
        if (contexts.Find(item) is not { } context)
        {
            return Missing(item, place, member);
        }

        string list = $"global::System.Collections.Generic.List<{input.Names.PlainOf(item)}>";
        var use = new JsonUse(context, list, JsonShape.List, null, NameOf(item) + "List", Obsolescence.IsError(item));
        return Known(use, null, item, place, member);
    }

    private static string NameOf(ITypeSymbol type) => type is IArrayTypeSymbol array ? NameOf(array.ElementType) + "Array" : type.Name;

    private Result<JsonUse> Missing(ITypeSymbol type, ISymbol place, string member) =>
        contexts.IsUnusable ? default(Result<JsonUse>) : Finding.OfJson(place, input, FindingKind.MissingJsonContext, member, type);

    private Result<JsonUse> Known(JsonUse use, ITypeSymbol? whole, ITypeSymbol part, ISymbol place, string member)
    {
        if (!input.IsForRules || !JsonContextTypes.AreMissing(use.Context, whole, part, input.Types))
        {
            return use;
        }

        var finding = Finding.OfJson(place, input, FindingKind.UnknownJsonType, member, part, use.Context);
        return new Result<JsonUse>(use, ImmutableArray.Create(finding));
    }
}
