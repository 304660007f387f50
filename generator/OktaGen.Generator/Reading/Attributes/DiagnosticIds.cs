using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OktaGen.Knowledge;

namespace OktaGen.Generator.Reading.Attributes;

/// <summary>
/// The diagnostics of what is experimental or obsolete: told where the user names it, and not in generated code that does.
/// </summary>
internal static class DiagnosticIds
{
    /// <summary>The diagnostics for whoever names these types and members, in ordinal order.</summary>
    public static EquatableArray<string> Of(IEnumerable<ISymbol> named)
    {
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (ISymbol symbol in named)
        {
            Collect(symbol, seen, ids);
        }

        return new EquatableArray<string>([.. ids]);
    }

    private static void Collect(ISymbol? symbol, HashSet<ISymbol> seen, SortedSet<string> ids)
    {
        if (symbol is IArrayTypeSymbol array)
        {
            Collect(array.ElementType, seen, ids);
            return;
        }

        if (symbol is null || !seen.Add(symbol))
        {
            return;
        }

        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (IdOf(attribute) is { } id && SyntaxFacts.IsValidIdentifier(id))
            {
                ids.Add(id);
            }
        }

        foreach (ITypeSymbol argument in (symbol as INamedTypeSymbol)?.TypeArguments ?? ImmutableArray<ITypeSymbol>.Empty)
        {
            Collect(argument, seen, ids);
        }

        Collect(symbol.ContainingSymbol, seen, ids);
    }

    private static string? IdOf(AttributeData attribute) => attribute.AttributeClass?.Name switch
    {
        "ExperimentalAttribute" => OktaAttributes.Text(attribute, 0),
        nameof(ObsoleteAttribute) => OktaAttributes.Named(attribute, "DiagnosticId") as string,
        _ => null,
    };
}
