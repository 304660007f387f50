using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OktaGen.Urls;

namespace OktaGen;

/// <summary>How names and values are written in an expression.</summary>
internal static class FilterText
{
    private static readonly SearchValues<char> s_propertyCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-$:");

    public static bool IsProperty(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExcept(s_propertyCharacters);

    /// <summary>
    /// A JSON string: the encoder escapes quotation marks, backslashes and control characters, and leaves names readable.
    /// </summary>
    public static string Quote(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return $"\"{JsonEncodedText.Encode(Checked(value), JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
    }

    public static string Quote(DateTimeOffset value) => $"\"{WireText.From(value)}\"";

    /// <summary>A value of an attribute: texts and times quoted, all else as JSON writes it.</summary>
    public static string Quote<TValue, TItem>(ProfileProperty<TValue, TItem> attribute, TItem value) => value switch
    {
        DateTimeOffset time => Quote(time),
        _ when attribute.TextOf(value) is { } text => Quote(text),
        _ => attribute.ToJson(value).GetRawText(),
    };

    // Half a surrogate pair would be replaced silently, and another value found.
    private static string Checked(string value)
    {
        foreach (Rune rune in value.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar && !value.Contains('\uFFFD'))
            {
                throw new ArgumentException("The value is no valid UTF-16 text: it holds half of a surrogate pair.", nameof(value));
            }
        }

        return value;
    }
}
