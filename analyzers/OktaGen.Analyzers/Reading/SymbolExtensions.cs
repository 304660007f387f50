using Microsoft.CodeAnalysis;
using OktaGen.Generator.Reading.Declarations;

namespace OktaGen.Analyzers.Reading;

/// <summary>What rules ask of symbols.</summary>
internal static class SymbolExtensions
{
    public static bool IsOktaClient(this INamedTypeSymbol type) => new SymbolType(type).IsClient;

    public static bool IsLibrary(this OutputKind kind) => kind is OutputKind.DynamicallyLinkedLibrary or OutputKind.NetModule;

    /// <summary>Whether the place lies in one of the type's declarations.</summary>
    public static bool Declares(this INamedTypeSymbol type, Location location) =>
        type.DeclaringSyntaxReferences.Any(part => part.SyntaxTree == location.SourceTree && part.Span.Contains(location.SourceSpan));
}
