using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace OktaGen.CodeFixes.Editing;

/// <summary>Edits source as text, so that everything around the edit stays as it is written.</summary>
internal static class SourceEdits
{
    /// <summary>Offers a fix that edits the document of the diagnostic, or another one.</summary>
    public static void RegisterTextFix(
        this CodeFixContext context,
        Diagnostic diagnostic,
        string title,
        string equivalenceKey,
        Func<SourceText, CancellationToken, IEnumerable<TextChange>> changes,
        Document? other = null)
    {
        Document document = other ?? context.Document;
        context.RegisterCodeFix(
            CodeAction.Create(title, cancellationToken => ChangeAsync(document, changes, cancellationToken), equivalenceKey),
            diagnostic);
    }

    public static async Task<Document> ChangeAsync(
        Document document, Func<SourceText, CancellationToken, IEnumerable<TextChange>> changes, CancellationToken cancellationToken)
    {
        SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(changes(text, cancellationToken)));
    }

    /// <summary>The file of a tree; null for what is not a user's to edit.</summary>
    public static Document? FindDocument(this Solution solution, SyntaxTree tree) =>
        solution.GetDocument(tree) is { } document and not SourceGeneratedDocument ? document : null;

    /// <summary>What stands before the first token of a line, so that a new line begins in the same way.</summary>
    public static string IndentOf(SyntaxToken token, SourceText text)
    {
        TextLine line = text.Lines.GetLineFromPosition(token.SpanStart);
        string before = text.ToString(TextSpan.FromBounds(line.Start, token.SpanStart));
        return string.IsNullOrWhiteSpace(before) ? before : string.Empty;
    }

    /// <summary>The white space at the start of a token's line.</summary>
    public static string LineIndentOf(SyntaxToken token, SourceText text)
    {
        TextLine line = text.Lines.GetLineFromPosition(token.SpanStart);
        string all = text.ToString(TextSpan.FromBounds(line.Start, token.SpanStart));
        return all.Substring(0, all.Length - all.TrimStart().Length);
    }

    /// <summary>Whether nothing but white space stands before a token in its line.</summary>
    public static bool IsFirstInLine(SyntaxToken token, SourceText text) =>
        LineIndentOf(token, text).Length == token.SpanStart - text.Lines.GetLineFromPosition(token.SpanStart).Start;

    /// <summary>The line end that the file uses.</summary>
    public static string NewLineOf(SourceText text)
    {
        TextLine first = text.Lines[0];
        return first.EndIncludingLineBreak > first.End ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }
}
