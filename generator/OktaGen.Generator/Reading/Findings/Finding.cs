using Microsoft.CodeAnalysis;
using OktaGen.Generator.Reading.Symbols;

namespace OktaGen.Generator.Reading.Findings;

/// <summary>
/// One fault of an annotated interface, at its place in source. Only analyzers ask for them; the pipeline never holds one.
/// </summary>
internal sealed record Finding(FindingKind Kind, Location Location, params string[] Arguments)
{
    /// <summary>Whether what is generated works all the same, so that a rule whose faults are errors warns of it only.</summary>
    public bool IsMild { get; init; }

    /// <summary>The type that lacks JSON metadata, where that is the fault.</summary>
    public ITypeSymbol? JsonType { get; init; }

    /// <summary>The context that lacks the type; null where there is none.</summary>
    public ITypeSymbol? JsonContext { get; init; }

    /// <summary>A fault of a symbol.</summary>
    public static Finding At(ISymbol place, ReadingInput input, FindingKind kind, params string[] arguments) =>
        new(kind, Places.Of(place, input), arguments);

    /// <summary>A fault of an attribute of a symbol.</summary>
    public static Finding At(AttributeData place, ISymbol owner, ReadingInput input, FindingKind kind, params string[] arguments) =>
        new(kind, Places.Of(place, input) ?? Places.Of(owner, input), arguments);

    /// <summary>A type that lacks JSON metadata.</summary>
    public static Finding OfJson(
        ISymbol place, ReadingInput input, FindingKind kind, string member, ITypeSymbol type, ITypeSymbol? jsonContext = null)
    {
        // As typeof takes it.
        ITypeSymbol plain = type.IsReferenceType ? type.WithNullableAnnotation(NullableAnnotation.NotAnnotated) : type;
        string name = plain.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        string[] arguments = jsonContext is null ? [member, name] : [member, name, jsonContext.Name];
        return new Finding(kind, Places.Of(place, input), arguments) { JsonType = plain, JsonContext = jsonContext };
    }
}
