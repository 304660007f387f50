using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Generator.Reading.Symbols;

namespace OktaGen.Analyzers.Rules.Scopes;

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
            LocalFunctionStatementSyntax { AttributeLists.Count: > 0 } =>
                context.SemanticModel.GetDeclaredSymbol(context.Node, context.CancellationToken),
            LambdaExpressionSyntax { AttributeLists.Count: > 0 } =>
                context.SemanticModel.GetSymbolInfo(context.Node, context.CancellationToken).Symbol,
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

        var input = new ReadingInput(symbol.ContainingType, context.SemanticModel.Compilation, isForRules: true, context.CancellationToken);
        return ScopeDeclarations.Of(symbol, $"{symbol.ContainingType.Name}.{named.Name}", input);
    }

    public static ImmutableArray<ScopeDeclaration> Find(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        // Made at the first attribute: most types of a project have none.
        ReadingInput? input = null;
        ImmutableArray<ScopeDeclaration> scopes = ImmutableArray<ScopeDeclaration>.Empty;
        Declare(type, type.Name);
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IMethodSymbol method)
            {
                Declare(method, $"{type.Name}.{(method.AssociatedSymbol ?? method).Name}");
            }
        }

        return scopes;

        void Declare(ISymbol symbol, string member)
        {
            var attributes = AppliedAttributes.Of(symbol);
            if (attributes.RequiresScope is not null)
            {
                input ??= new ReadingInput(type, compilation, isForRules: true, cancellationToken);
                scopes = scopes.AddRange(ScopeDeclarations.Of(attributes, symbol, member, input));
            }
        }
    }
}
