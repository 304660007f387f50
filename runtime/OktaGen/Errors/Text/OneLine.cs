namespace OktaGen;

/// <summary>Foreign text made fit for a message: on one line, without control characters, capped.</summary>
internal static class OneLine
{
    public static string From(string text, int maxLength)
    {
        int length = Math.Min(text.Length, maxLength);
        if (length > 0 && length < text.Length && char.IsHighSurrogate(text[length - 1]))
        {
            length--;
        }

        return string.Create(length, text, static (line, source) =>
        {
            for (int i = 0; i < line.Length; i++)
            {
                line[i] = IsUnfit(source[i]) ? ' ' : source[i];
            }
        }).Trim();
    }

    /// <summary>The same for a text that may be missing: null where nothing is left.</summary>
    public static string? OrNull(string? text, int maxLength) => string.IsNullOrWhiteSpace(text) ? null : From(text, maxLength);

    // The line separators of Unicode, and what turns the direction of reading, forge log lines just as well.
    private static bool IsUnfit(char character) =>
        char.IsControl(character) || character is (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
