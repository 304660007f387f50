using Microsoft.CodeAnalysis;

namespace OktaGen.Generator.Reading.Symbols;

internal static class CompilationExtensions
{
    /// <summary>The type of this name: the project's own, or else the first visible one among the references.</summary>
    public static INamedTypeSymbol? GetBestTypeByMetadataName(this Compilation compilation, string metadataName)
    {
        INamedTypeSymbol? best = null;
        foreach (INamedTypeSymbol candidate in compilation.GetTypesByMetadataName(metadataName))
        {
            if (SymbolEqualityComparer.Default.Equals(candidate.ContainingAssembly, compilation.Assembly))
            {
                return candidate;
            }

            best ??= candidate.DeclaredAccessibility == Accessibility.Public ? candidate : null;
        }

        return best;
    }
}
