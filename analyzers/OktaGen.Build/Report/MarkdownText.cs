using System.Globalization;
using System.Text;

namespace OktaGen.Build.Report;

/// <summary>Writes foreign texts so that Markdown takes them for nothing but text, in a table's cell as elsewhere.</summary>
internal static class MarkdownText
{
    /// <summary>A text as code.</summary>
    public static string Code(string text) => IsHarmlessInCode(text) ? $"`{text}`" : $"<code>{Encode(text)}</code>";

    /// <summary>A text in a sentence: as it is where it is plain words, else as code.</summary>
    public static string Plain(string text) => IsPlain(text) ? text : Code(text);

    // In a cell, backslashes and bars divide before code is looked for; a space at an end is stripped.
    private static bool IsHarmlessInCode(string text) =>
        text.Length > 0
            && text[0] != ' '
            && text[text.Length - 1] != ' '
            && text.All(static character => character is not ('`' or '|' or '\\') && VisibleText.IsSeen(character));

    private static bool IsPlain(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            // A line between letters is no emphasis.
            bool isPlain = char.IsLetterOrDigit(text[i])
                || text[i] is ' ' or '.' or ',' or ';' or '\'' or '(' or ')' or '/' or '-' or '+' or '='
                || (text[i] == '_'
                && i > 0
                && i < text.Length - 1
                && char.IsLetterOrDigit(text[i - 1])
                && char.IsLetterOrDigit(text[i + 1]));
            if (!isPlain)
            {
                return false;
            }
        }

        return text.Length > 0 && !text.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }

    private static string Encode(string text)
    {
        var encoded = new StringBuilder();
        foreach (char character in text)
        {
            _ = char.IsLetterOrDigit(character) ? encoded.Append(character)
                : VisibleText.IsSeen(character) ? encoded.Append("&#")
                    .Append(((int)character).ToString(CultureInfo.InvariantCulture))
                    .Append(';')
                : encoded.Append('\uFFFD');
        }

        return encoded.ToString();
    }
}
