using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OktaGen.CodeFixes.Refactorings;

/// <summary>Finds the method of an interface at which a refactoring was asked for, and writes beside it.</summary>
internal static class EndpointRefactoring
{
    public static async Task<(MethodDeclarationSyntax Syntax, IMethodSymbol Symbol)?> FindMethodAsync(CodeRefactoringContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        return root?.FindNode(context.Span).FirstAncestorOrSelf<MethodDeclarationSyntax>() is { Parent: InterfaceDeclarationSyntax } method
            && model?.GetDeclaredSymbol(method, context.CancellationToken) is { } symbol
            ? (method, symbol)
            : null;
    }

    /// <summary>What stands before the first token of the method's line, so that a new line begins in the same way.</summary>
    public static string IndentOf(SyntaxToken token, SourceText text)
    {
        TextLine line = text.Lines.GetLineFromPosition(token.SpanStart);
        string before = text.ToString(TextSpan.FromBounds(line.Start, token.SpanStart));
        return string.IsNullOrWhiteSpace(before) ? before : string.Empty;
    }

    /// <summary>The line end that the file uses.</summary>
    public static string NewLineOf(SourceText text)
    {
        TextLine first = text.Lines[0];
        return first.EndIncludingLineBreak > first.End ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }

    public static async Task<Document> ChangeAsync(Document document, IEnumerable<TextChange> changes, CancellationToken cancellationToken)
    {
        SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(changes));
    }
}
