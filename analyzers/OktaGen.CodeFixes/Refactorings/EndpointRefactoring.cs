using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OktaGen.CodeFixes.Refactorings;

/// <summary>Finds the method of an interface at which a refactoring was asked for.</summary>
internal static class EndpointRefactoring
{
    public static async Task<(MethodDeclarationSyntax Syntax, IMethodSymbol Symbol, SemanticModel Model)?> FindMethodAsync(
        CodeRefactoringContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        return root?.FindNode(context.Span).FirstAncestorOrSelf<MethodDeclarationSyntax>() is { Parent: InterfaceDeclarationSyntax } method
            && model?.GetDeclaredSymbol(method, context.CancellationToken) is { } symbol
            ? (method, symbol, model)
            : null;
    }
}
