using System.Globalization;
using System.Text;

namespace OktaGen.Authentication;

/// <summary>Undoes what editors, env files, JSON and shells do to the text of a key.</summary>
internal static class KeyText
{
    // Each round halves what is left of repeated ones.
    private const int MostEscapes = 8;

    // Such as a text in JSON in a URL in quotation marks.
    private const int MostWrappings = 4;
    private const int DigitsOfCode = 4;

    /// <summary>The text that bytes hold, in the encodings that tools write; null where they hold none.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        string text = EncodingOf(bytes).GetString(bytes).Trim('\uFEFF');
        return text.AsSpan().IndexOfAny('\0', '\uFFFD') < 0 ? text : null;
    }

    /// <summary>
    /// Without what stands around it, and without the escapes of texts in JSON, in code and in a URL. Those within JSON are left to its
    /// reader.
    /// </summary>
    public static string Unwrap(string text)
    {
        string current = SettingText.Clean(text) ?? "";
        for (int round = 0; round < MostWrappings && !current.StartsWith('{'); round++)
        {
            current = SettingText.Clean(UnescapeUrl(Unescape(current))) ?? "";
        }

        return current;
    }

    /// <summary>Undoes the escapes of texts in JSON and in code, however often they were made: base64 has no backslash.</summary>
    public static string Unescape(string text)
    {
        for (int round = 0; round < MostEscapes && text.Contains('\\', StringComparison.Ordinal); round++)
        {
            text = UnescapeOnce(text);
        }

        return text;
    }

    // In a form a plus sign is a blank, and one that was meant is escaped.
    private static string UnescapeUrl(string text)
    {
        if (!text.Contains('%', StringComparison.Ordinal))
        {
            return text;
        }

        bool isForm = text.Contains("BEGIN+", StringComparison.Ordinal) || text.StartsWith("%7B", StringComparison.OrdinalIgnoreCase);
        return Uri.UnescapeDataString(isForm ? text.Replace('+', ' ') : text);
    }

    private static string UnescapeOnce(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (int index = 0; index < text.Length; index++)
        {
            if (text[index] != '\\' || index + 1 == text.Length)
            {
                _ = plain.Append(text[index]);
            }
            else if (text[++index] == 'u' && TryReadCode(text.AsSpan(index + 1), out char character))
            {
                _ = plain.Append(character);
                index += DigitsOfCode;
            }
            else
            {
                _ = plain.Append(text[index] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', char other => other });
            }
        }

        return plain.ToString();
    }

    private static bool TryReadCode(ReadOnlySpan<char> text, out char character)
    {
        ReadOnlySpan<char> digits = text[..Math.Min(DigitsOfCode, text.Length)];
        bool isCode = ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code)
            && digits.Length == DigitsOfCode;
        character = (char)code;
        return isCode;
    }

    // Windows tools write UTF-16, some without its mark: then every other byte of a key's text is zero, but for what may stand before it.
    private static Encoding EncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] or [_, _, _, _, not 0, 0, not 0, 0, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] or [_, _, _, _, 0, not 0, 0, not 0, ..] => Encoding.BigEndianUnicode,
        _ => Encoding.UTF8,
    };
}
