using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OktaGen.Generator;
using OktaGen.Generator.Parsing;

namespace OktaGen.Analyzers;

/// <summary>Reads <c>[RequiresScope]</c> on types that are not generated clients: code that calls endpoints itself.</summary>
internal static class HandWrittenScopes
{
    public static ImmutableArray<ScopeDeclaration> Find(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        // Made at the first attribute: most types of a project have none.
        ParserContext? context = null;
        Declare(type, type.Name);
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IMethodSymbol method)
            {
                Declare(method, $"{type.Name}.{(method.AssociatedSymbol ?? method).Name}");
            }
        }

        return context?.Scopes ?? ImmutableArray<ScopeDeclaration>.Empty;

        void Declare(ISymbol symbol, string member)
        {
            if (OktaAttributes.Find(symbol.GetAttributes(), KnownNames.RequiresScopeAttribute) is { } attribute)
            {
                context ??= new ParserContext(type, compilation, withFindings: true, cancellationToken);
                context.DeclareScopes(attribute, member, symbol);
            }
        }
    }
}
