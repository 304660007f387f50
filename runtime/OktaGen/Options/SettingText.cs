using System.Buffers;
using System.Globalization;

namespace OktaGen;

/// <summary>
/// How a text that people have set is read: one policy, whether it comes from the environment, from configuration or from code.
/// </summary>
internal static class SettingText
{
    // Straight, typographic, and those of Markdown. The first in each pair opens.
    private static readonly string[] s_quotes = ["\"\"", "''", "``", "“”", "„“", "„”", "‘’", "‚‘", "‚’", "«»", "»«", "””", "’’"];

    private static readonly SearchValues<char> s_listSeparators = SearchValues.Create(",;[]\"'`“”„‘’‚«»");

    /// <summary>
    /// Without what tools put around a value: white space, line ends, marks that cannot be seen, quotation marks. Null where nothing is
    /// left.
    /// </summary>
    /// <returns>The same instance where there is nothing to take away.</returns>
    public static string? Clean(string? text)
    {
        ReadOnlySpan<char> rest = text;
        int before;
        do
        {
            before = rest.Length;
            rest = WithoutQuotes(Trim(rest));
        }
        while (rest.Length < before);

        return rest.IsEmpty ? null : rest.Length == text!.Length ? text : rest.ToString();
    }

    /// <summary>
    /// The entries of a list in one text, separated by white space or commas; the brackets and quotation marks of a list in code do not
    /// count.
    /// </summary>
    public static List<string> Split(string? text)
    {
        List<string> entries = [];
        ReadOnlySpan<char> rest = WithoutEscapes(text ?? "");
        while (!rest.IsEmpty)
        {
            int length = LengthOfEntry(rest);
            if (length > 0)
            {
                entries.Add(rest[..length].ToString());
            }

            rest = rest[Math.Min(length + 1, rest.Length)..];
        }

        return entries;
    }

    /// <summary>
    /// The first character that editors and web pages put in the place of a plain one, by name; null where there is none.
    /// </summary>
    public static string? OddityIn(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            if (NameOf(character) is { } name)
            {
                return string.Create(CultureInfo.InvariantCulture, $"{name} (U+{(int)character:X4})");
            }
        }

        return null;
    }

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        int start = 0;
        int end = text.Length;
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    // A byte order mark and its like are of the category Format.
    private static bool IsBlank(char character) =>
        char.IsWhiteSpace(character) || char.IsControl(character) || char.GetUnicodeCategory(character) == UnicodeCategory.Format;

    private static ReadOnlySpan<char> WithoutQuotes(ReadOnlySpan<char> text)
    {
        // Marks that were escaped for a text in JSON.
        if (text.Length >= 4 && text.StartsWith("\\\"") && text.EndsWith("\\\""))
        {
            return text[2..^2];
        }

        foreach (string pair in s_quotes)
        {
            if (text.Length >= 2 && text[0] == pair[0] && text[^1] == pair[1])
            {
                return text[1..^1];
            }
        }

        return text;
    }

    private static string WithoutEscapes(string text) => !text.Contains('\\', StringComparison.Ordinal)
        ? text
        : text.Replace("\\n", "\n", StringComparison.Ordinal)
            .Replace("\\r", "\r", StringComparison.Ordinal)
            .Replace("\\t", "\t", StringComparison.Ordinal)
            .Replace("\\\"", "\"", StringComparison.Ordinal);

    private static int LengthOfEntry(ReadOnlySpan<char> text)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (char.IsWhiteSpace(text[index]) || s_listSeparators.Contains(text[index]) || text[index] == '\uFEFF')
            {
                return index;
            }
        }

        return text.Length;
    }

    private static string? NameOf(char character) => character < '\u0080' ? null : char.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.DashPunctuation => "a typographic dash",
        UnicodeCategory.MathSymbol when character == '\u2212' => "a typographic dash",
        UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation => "a typographic quotation mark",
        UnicodeCategory.OpenPunctuation when character is '\u201A' or '\u201E' => "a typographic quotation mark",
        _ when character is '\u00A0' or '\u2007' or '\u202F' => "a no-break space",
        _ when char.IsWhiteSpace(character) => "a space that is not the plain one",
        UnicodeCategory.Format or UnicodeCategory.Control => "a character that cannot be seen",
        _ => null,
    };
}
