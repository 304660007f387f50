using System.Net.Http.Headers;
using System.Text;

namespace OktaGen.Messages;

/// <summary>
/// How a body is packed and in which charset its text is. Asked for are gzip and UTF-8, which is all that Okta sends; what stands between
/// may send others unasked, and to read them for what they are not would change the text in silence.
/// </summary>
internal static class BodyEncoding
{
    private const int MaxName = 40;

    /// <summary>The packing that nothing here unpacks; null where there is none.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="credential">What must not be repeated.</param>
    public static string? FindForeignPacking(HttpResponseMessage response, string? credential) =>
        response.Content.Headers.NonValidated.TryGetValues("Content-Encoding", out HeaderStringValues values)
        && values.ToString().Trim() is { Length: > 0 } packing
        && !packing.Equals("identity", StringComparison.OrdinalIgnoreCase)
            ? Shown(packing, credential)
            : null;

    /// <summary>The charset of a text that is not UTF-8, as words; null where there is none to be seen.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="body">Its body.</param>
    /// <param name="credential">What must not be repeated.</param>
    public static string? FindForeignCharset(HttpResponseMessage response, ReadOnlySpan<byte> body, string? credential)
    {
        if (body.IsEmpty)
        {
            return null;
        }

        if (Charset(response.Content.Headers) is not { } charset)
        {
            // Neither of the first two bytes of UTF-8 is null.
            return body is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, not 0, ..] or [not 0, 0, ..] ? "UTF-16" : null;
        }

        // Latin-1 and its like differ from UTF-8 beyond ASCII only.
        bool isWide = charset.StartsWith("utf-", StringComparison.OrdinalIgnoreCase)
            || charset.StartsWith("ucs-", StringComparison.OrdinalIgnoreCase);
        return isWide || !Ascii.IsValid(body) ? $"the charset '{Shown(charset, credential)}'" : null;
    }

    // The one that is named, where it is another than UTF-8 and its part ASCII.
    private static string? Charset(HttpContentHeaders headers)
    {
        if (!headers.NonValidated.TryGetValues("Content-Type", out HeaderStringValues values))
        {
            return null;
        }

        const string Parameter = "charset=";
        string type = values.ToString();
        int start = type.IndexOf(Parameter, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return null;
        }

        ReadOnlySpan<char> charset = type.AsSpan(start + Parameter.Length);
        int end = charset.IndexOf(';');
        charset = (end < 0 ? charset : charset[..end]).Trim(" \"'");
        return charset.IsEmpty
            || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            || charset.Equals("utf8", StringComparison.OrdinalIgnoreCase)
            || charset.Equals("us-ascii", StringComparison.OrdinalIgnoreCase)
            ? null
            : charset.ToString();
    }

    private static string Shown(string name, string? credential) => OneLine.From(Redaction.OfTokens(name, credential), MaxName);
}
