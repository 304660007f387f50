using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OktaGen.CodeFixes.Editing;

/// <summary>Writes texts as literals.</summary>
internal static class LiteralText
{
    private const string Quote = "\"";

    /// <summary>The text as a literal of the kind that <paramref name="literal"/> is, wherever that can hold it.</summary>
    public static string Like(SyntaxToken literal, string text)
    {
        string written = literal.Text;
        if (written.StartsWith("@", StringComparison.Ordinal))
        {
            return "@" + Quote + text.Replace(Quote, Quote + Quote) + Quote;
        }

        return literal.IsKind(SyntaxKind.SingleLineRawStringLiteralToken) && text.Length > 0 && !text.Contains(Quote)
            ? Quotes(written) + text + Quotes(written)
            : SymbolDisplay.FormatLiteral(text, quote: true);
    }

    private static string Quotes(string literal) => literal.Substring(0, literal.Length - literal.TrimStart('"').Length);
}
