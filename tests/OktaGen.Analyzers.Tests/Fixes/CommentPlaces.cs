using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OktaGen.Analyzers.Tests.Fixes;

/// <summary>Tells which comments an edit parted from what they are about.</summary>
internal sealed class CommentPlaces
{
    private readonly SyntaxNode _before;
    private readonly SyntaxNode _after;
    private readonly TextChange[] _changes;

    private CommentPlaces(SyntaxNode before, SyntaxNode after, IEnumerable<TextChange> changes)
    {
        _before = before;
        _after = after;
        _changes = [.. changes.OrderBy(static change => change.Span.Start)];
    }

    /// <summary>The comments of a file that stand elsewhere, or nowhere, in a later state of it.</summary>
    public static async Task<IEnumerable<string>> FindMovedAsync(Document before, Document after)
    {
        CommentPlaces places = new(
            (await before.GetSyntaxRootAsync())!,
            (await after.GetSyntaxRootAsync())!,
            (await after.GetTextAsync()).GetTextChanges(await before.GetTextAsync()));
        return places.FindMoved();
    }

    private IEnumerable<string> FindMoved()
    {
        foreach (SyntaxTrivia comment in _before.DescendantTrivia().Where(IsComment))
        {
            SyntaxTrivia later = _after.FindTrivia(Map(comment.FullSpan.Start));
            if (later.RawKind != comment.RawKind)
            {
                yield return $"lost: {comment.ToFullString().Trim()}";
                continue;
            }

            (SyntaxToken token, bool isLeading) = AnchorOf(comment);
            (SyntaxToken laterToken, bool isLaterLeading) = AnchorOf(later);
            bool isEmptyList = token.IsKind(SyntaxKind.CloseParenToken) && token.GetPreviousToken().IsKind(SyntaxKind.OpenParenToken);
            bool isSame = isLeading == isLaterLeading
                && (IsSame(token, laterToken, isLeading) || (IsHead(comment, token) && laterToken.Parent is UsingDirectiveSyntax));
            if (!isEmptyList && !IsRemoved(token) && !isSame)
            {
                yield return $"moved: {comment.ToFullString().Trim()} from '{token}' to '{laterToken}'";
            }
        }
    }

    private bool IsSame(SyntaxToken token, SyntaxToken laterToken, bool isLeading)
    {
        int start = Map(token.SpanStart);
        SyntaxToken mapped = _after.FindToken(start);
        if (mapped == laterToken || IsReplaced(token, laterToken))
        {
            return true;
        }

        // A comma, behind which a further parameter follows, leaves the comment with the one before it.
        return isLeading
            ? IsBeginOfOne(token, mapped, laterToken)
            : laterToken.IsKind(SyntaxKind.CommaToken) && laterToken.GetPreviousToken() == mapped;
    }

    // What stands in a token's place may be several.
    private bool IsReplaced(SyntaxToken token, SyntaxToken laterToken) => Array.Exists(_changes, change =>
        change.Span.Contains(token.Span)
        && change.Span.Length > 0
        && new TextSpan(Map(change.Span.Start), change.NewText!.Length).Contains(laterToken.Span));

    private bool IsRemoved(SyntaxToken token) =>
        Array.Exists(_changes, change => change.Span.Contains(token.Span) && change.NewText!.Length == 0);

    // A comment that heads a file, before a namespace or parted from the rest by a blank line, may stand above any using.
    private bool IsHead(SyntaxTrivia comment, SyntaxToken token) =>
        token == _before.GetFirstToken()
        && (token.Parent is BaseNamespaceDeclarationSyntax or UsingDirectiveSyntax
            || token.LeadingTrivia.SkipWhile(trivia => trivia != comment).Skip(1).TakeWhile(static trivia => !IsComment(trivia))
                .Count(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)) > 1);

    // A further attribute, or further documentation, begins the declaration that the comment stands above.
    private static bool IsBeginOfOne(SyntaxToken token, SyntaxToken mapped, SyntaxToken laterToken) =>
        OwnerOf(token).GetFirstToken() == token
        && OwnerOf(mapped) == OwnerOf(laterToken)
        && OwnerOf(laterToken).GetFirstToken() == laterToken;

    private static SyntaxNode OwnerOf(SyntaxToken token) =>
        token.Parent!.AncestorsAndSelf().First(static node => node is MemberDeclarationSyntax or ParameterSyntax or CompilationUnitSyntax);

    /// <summary>The token that a comment is about: the one before it in its line, otherwise the one behind it.</summary>
    private static (SyntaxToken Token, bool IsLeading) AnchorOf(SyntaxTrivia comment)
    {
        SyntaxToken token = comment.Token;
        bool isLeading = comment.SpanStart < token.SpanStart;
        bool isOpen = token.Kind() is SyntaxKind.OpenParenToken or SyntaxKind.CommaToken or SyntaxKind.OpenBraceToken
            && !token.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        return !isLeading && isOpen ? (token.GetNextToken(), true) : (token, isLeading);
    }

    private int Map(int position)
    {
        int delta = 0;
        foreach (TextChange change in _changes)
        {
            if (change.Span.End <= position)
            {
                delta += change.NewText!.Length - change.Span.Length;
            }
            else if (change.Span.Start <= position)
            {
                return change.Span.Start + delta;
            }
        }

        return position + delta;
    }

    private static bool IsComment(SyntaxTrivia trivia) => trivia.Kind()
        is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
        or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;
}
