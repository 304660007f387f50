using System.Buffers;
using System.Globalization;
using System.Text;

namespace OktaGen.Cli.Terminal;

/// <summary>
/// Text of any origin made fit for a terminal, a log and whoever reads a pipe: what would steer a terminal, turn the direction of reading
/// or hide is shown as its code point. What an org, a file or an assembly says is data.
/// </summary>
internal static class CleanText
{
    // Ignored by what draws text, and of no category that says so (the property Default_Ignorable_Code_Point of Unicode).
    private static readonly (int First, int Last)[] s_ignored =
    [
        (0x034F, 0x034F), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x2065, 0x2065), (0x3164, 0x3164), (0xFE00, 0xFE0F),
        (0xFFA0, 0xFFA0),
        (0xFFF0, 0xFFF8), (0xE0000, 0xE0FFF),
    ];

    /// <summary>One line: line breaks and tabulators are spaces.</summary>
    public static string Line(string text) => IsPlain(text) ? text : Clean(text, keepsLines: false);

    /// <summary>As many lines as there are.</summary>
    public static string Lines(string text) => IsPlain(text) ? text : Clean(text, keepsLines: true);

    private static bool IsPlain(string text) => !text.AsSpan().ContainsAnyExceptInRange(' ', '~');

    private static string Clean(string text, bool keepsLines)
    {
        var clean = new StringBuilder(text.Length);
        ReadOnlySpan<char> rest = text;
        while (!rest.IsEmpty)
        {
            bool isValid = Rune.DecodeFromUtf16(rest, out Rune rune, out int length) == OperationStatus.Done;
            _ = (isValid, rune.Value) switch
            {
                (true, '\n') when keepsLines => clean.Append('\n'),
                (true, '\r') when keepsLines && rest is ['\r', '\n', ..] => clean,
                (true, '\n' or '\r' or '\t') => clean.Append(' '),
                (true, _) when !IsUnfit(rune) => clean.Append(rest[..length]),
                (true, > char.MaxValue) => clean.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}"),
                _ => clean.Append(CultureInfo.InvariantCulture, $"\\u{(int)rest[0]:X4}"),
            };
            rest = rest[length..];
        }

        return clean.ToString();
    }

    private static bool IsUnfit(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator
        || Array.Exists(s_ignored, range => rune.Value >= range.First && rune.Value <= range.Last);
}
