using Microsoft.CodeAnalysis;
using OktaGen.Generator.Reading.Attributes;

namespace OktaGen.Analyzers.Reading;

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

    /// <summary>The name that a property has in JSON by its own attribute; null for none.</summary>
    public static string? NameOf(ISymbol member) =>
        Find(member, Name).Select(static attribute => OktaAttributes.Text(attribute, 0)).FirstOrDefault();

    /// <summary>Whether a property's name in JSON is its own, or does not matter.</summary>
    public static bool IsNamed(ISymbol member) => Has(member, Name) || IsLeftOut(member);

    /// <summary>Whether a property is no JSON at all, or takes what has no property.</summary>
    public static bool IsLeftOut(ISymbol member) =>
        Has(member, ExtensionData)
        || Find(member, Ignore).Any(static attribute =>
            attribute.NamedArguments.IsEmpty || attribute.NamedArguments.Any(static argument => argument.Value.Value is Always));

    /// <summary>Whether a type is written by a converter that is not the framework's, and so in its own way.</summary>
    public static bool HasForeignConverter(ISymbol type) => Find(type, Converter)
        .Select(static attribute => attribute.ConstructorArguments.FirstOrDefault().Value as ITypeSymbol)
        .Any(static converter => !IsOurs(converter));

    public static IEnumerable<INamedTypeSymbol> DerivedTypesOf(INamedTypeSymbol type) => Find(type, DerivedType)
        .Select(static attribute => attribute.ConstructorArguments.FirstOrDefault().Value)
        .OfType<INamedTypeSymbol>();

    private static IEnumerable<AttributeData> Find(ISymbol symbol, string name) =>
        symbol.GetAttributes().Where(attribute => attribute.AttributeClass?.Name == name && IsOurs(attribute));

    private static bool IsOurs(AttributeData attribute) => IsOurs(attribute.AttributeClass);

    private static bool IsOurs(ITypeSymbol? type) => type?.ContainingNamespace is
    {
        Name: "Serialization",
        ContainingNamespace: { Name: "Json", ContainingNamespace: { Name: "Text", ContainingNamespace.Name: nameof(System) } },
    };
}
