using Microsoft.CodeAnalysis;

namespace OktaGen.Analyzers.Rules.Json;

/// <summary>The attributes of System.Text.Json on models.</summary>
internal static class JsonAttributes
{
    public const string Converter = "JsonConverterAttribute";
    public const string Include = "JsonIncludeAttribute";

    private const string Name = "JsonPropertyNameAttribute";
    private const string ExtensionData = "JsonExtensionDataAttribute";
    private const string Ignore = "JsonIgnoreAttribute";
    private const string DerivedType = "JsonDerivedTypeAttribute";
    private const int Always = 1;

    public static bool Has(ISymbol symbol, string name) => Find(symbol, name).Any();

    /// <summary>Whether System.Text.Json is told anything of a symbol: what others are told beside it is not meant for it.</summary>
    public static bool HasAny(ISymbol symbol) => symbol.GetAttributes().Any(IsOurs);

    /// <summary>Whether a property's name in JSON is its own, or does not matter.</summary>
    public static bool IsNamed(ISymbol member) => Has(member, Name) || IsLeftOut(member);

    /// <summary>Whether a property is no JSON at all, or takes what has no property.</summary>
    public static bool IsLeftOut(ISymbol member) =>
        Has(member, ExtensionData)
        || Find(member, Ignore).Any(static attribute =>
            attribute.NamedArguments.IsEmpty || attribute.NamedArguments.Any(static argument => argument.Value.Value is Always));

    public static IEnumerable<INamedTypeSymbol> DerivedTypesOf(INamedTypeSymbol type) => Find(type, DerivedType)
        .Select(static attribute => attribute.ConstructorArguments.FirstOrDefault().Value)
        .OfType<INamedTypeSymbol>();

    private static IEnumerable<AttributeData> Find(ISymbol symbol, string name) =>
        symbol.GetAttributes().Where(attribute => attribute.AttributeClass?.Name == name && IsOurs(attribute));

    private static bool IsOurs(AttributeData attribute) => attribute.AttributeClass?.ContainingNamespace is
    {
        Name: "Serialization",
        ContainingNamespace: { Name: "Json", ContainingNamespace: { Name: "Text", ContainingNamespace.Name: nameof(System) } },
    };
}
