using Microsoft.CodeAnalysis;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Knowledge;

namespace OktaGen.Analyzers.Reading;

/// <summary>What rules ask of symbols.</summary>
internal static class SymbolExtensions
{
    public static bool IsOktaClient(this INamedTypeSymbol type) => new SymbolType(type).IsClient;

    /// <summary>Whether an interface says that its API is not Okta's.</summary>
    public static bool IsOfOtherApi(this INamedTypeSymbol type) =>
        OktaAttributes.Find(type.GetAttributes(), KnownNames.OktaClientAttribute) is { } attribute
        && OktaAttributes.Named(attribute, "OtherApi") is true;

    public static bool IsLibrary(this OutputKind kind) => kind is OutputKind.DynamicallyLinkedLibrary or OutputKind.NetModule;

    /// <summary>Whether the place lies in one of the type's declarations.</summary>
    public static bool Declares(this INamedTypeSymbol type, Location location) =>
        type.DeclaringSyntaxReferences.Any(part => part.SyntaxTree == location.SourceTree && part.Span.Contains(location.SourceSpan));
}
