using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Generator;
using OktaGen.Generator.Reading;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Generator.Reading.Symbols;
using OktaGen.Knowledge;

namespace OktaGen.Analyzers;

/// <summary>Reads <c>[RequiresScope]</c> on types that are not generated clients: code that calls endpoints itself.</summary>
internal static class HandWrittenScopes
{
    /// <summary>The functions inside of members that can have attributes of their own.</summary>
    public static ImmutableArray<SyntaxKind> InnerFunctions { get; } = ImmutableArray.Create(
        SyntaxKind.LocalFunctionStatement, SyntaxKind.ParenthesizedLambdaExpression, SyntaxKind.SimpleLambdaExpression);

    /// <summary>What a local function or a lambda declares.</summary>
    public static ImmutableArray<ScopeDeclaration> FindInside(SyntaxNodeAnalysisContext context)
    {
        // Most have no attributes: those are not bound.
        ISymbol? symbol = context.Node switch
        {
            LocalFunctionStatementSyntax { AttributeLists.Count: > 0 } => context.SemanticModel.GetDeclaredSymbol(context.Node, context.CancellationToken),
            LambdaExpressionSyntax { AttributeLists.Count: > 0 } => context.SemanticModel.GetSymbolInfo(context.Node, context.CancellationToken).Symbol,
            _ => null,
        };
        if (symbol is null)
        {
            return ImmutableArray<ScopeDeclaration>.Empty;
        }

        // A lambda has no name: it is named after the member that it stands in.
        ISymbol named = symbol;
        while (named is IMethodSymbol { Name: "", ContainingSymbol: { } containing })
        {
            named = containing;
        }

        var parser = new ParserContext(symbol.ContainingType, context.SemanticModel.Compilation, withFindings: true, context.CancellationToken);
        EndpointScopes.DeclareByHand(symbol, $"{symbol.ContainingType.Name}.{named.Name}", parser);
        return parser.Scopes;
    }

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
