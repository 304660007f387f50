using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace OktaGen.CodeFixes.Editing;

/// <summary>Finds the places at which an edit leaves comments with what they are about.</summary>
internal static class Comments
{
    public static bool IsComment(SyntaxTrivia trivia) => trivia.Kind()
        is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
        or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;

    /// <summary>Behind a token and the comments that follow it in its line.</summary>
    public static int EndWith(SyntaxToken token) =>
        token.TrailingTrivia.LastOrDefault(IsComment) is { RawKind: not 0 } comment ? comment.Span.End : token.Span.End;

    /// <summary>Whether a comment takes the rest of the token's line.</summary>
    public static bool EndLine(SyntaxToken token) =>
        token.TrailingTrivia.Any(static trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia));

    /// <summary>Before a token of a list and the comments on it: those in its own line, and those in the lines above.</summary>
    public static int StartWith(SyntaxToken token)
    {
        SyntaxTriviaList before = token.GetPreviousToken().TrailingTrivia;
        return before.Any(SyntaxKind.EndOfLineTrivia)
            ? FirstOf(token.LeadingTrivia.SkipWhile(trivia => token.LeadingTrivia.Any(later =>
                later.IsDirective && later.SpanStart >= trivia.SpanStart)))
            : FirstOf(before.Concat(token.LeadingTrivia));

        int FirstOf(IEnumerable<SyntaxTrivia> trivia) =>
            trivia.Where(IsComment).Select(static comment => comment.FullSpan.Start).DefaultIfEmpty(token.SpanStart).First();
    }

    /// <summary>
    /// Before a token that begins a line and the comments right above it, which no blank line or directive parts from it.
    /// </summary>
    public static int StartOfBlock(SyntaxToken token)
    {
        int start = token.SpanStart;
        bool isLineEmpty = false;
        foreach (SyntaxTrivia trivia in token.LeadingTrivia.Reverse())
        {
            if (IsComment(trivia))
            {
                start = trivia.FullSpan.Start;
                isLineEmpty = false;
            }
            else if (trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            {
                if (isLineEmpty)
                {
                    break;
                }

                isLineEmpty = true;
            }
            else if (!trivia.IsKind(SyntaxKind.WhitespaceTrivia))
            {
                break;
            }
        }

        return start;
    }

    /// <summary>Puts text in the place of a node. Comments inside it stay, and only tokens go.</summary>
    public static IEnumerable<TextChange> Replace(SyntaxNode node, string text) => Replace(node.DescendantTokens(), text);

    /// <summary>Puts text in the place of tokens that stand side by side. Comments between them stay.</summary>
    public static IEnumerable<TextChange> Replace(IEnumerable<SyntaxToken> tokens, string text)
    {
        SyntaxToken[] all = [.. tokens];
        if (all.Length == 0)
        {
            yield break;
        }

        var whole = TextSpan.FromBounds(all[0].SpanStart, all[all.Length - 1].Span.End);
        bool hasComment = all.Any(token =>
            token.LeadingTrivia.Concat(token.TrailingTrivia).Any(trivia => whole.Contains(trivia.Span) && IsComment(trivia)));
        if (!hasComment)
        {
            yield return new TextChange(whole, text);
            yield break;
        }

        for (int i = 0; i < all.Length; i++)
        {
            yield return new TextChange(all[i].Span, i == 0 ? text : string.Empty);
        }
    }
}
