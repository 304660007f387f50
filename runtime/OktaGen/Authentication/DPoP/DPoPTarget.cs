using System.Buffers;
using System.Text;

namespace OktaGen.Authentication;

/// <summary>
/// The URL of a call as its proof names it (<c>htu</c>; RFC 9449, section 4.2): without query, and by Okta's own rule, which compares
/// it with the percent-decoded path.
/// </summary>
internal static class DPoPTarget
{
    private const string StillEscaped = "% \"#";

    private static readonly SearchValues<char> s_notAsItIs = SearchValues.Create(StillEscaped);

    /// <param name="origin">Scheme, host and port of the org, without a trailing slash.</param>
    /// <param name="uri">The URL as it is sent.</param>
    public static string Of(string origin, Uri uri)
    {
        string path = uri.AbsolutePath;
        return origin + (path.AsSpan().ContainsAny(s_notAsItIs) ? Decode(path) : path);
    }

    private static string Decode(string path)
    {
        var target = new StringBuilder();
        foreach (char character in Uri.UnescapeDataString(path))
        {
            if (StillEscaped.Contains(character, StringComparison.Ordinal))
            {
                target.Append(Uri.HexEscape(character));
            }
            else
            {
                target.Append(character);
            }
        }

        return target.ToString();
    }
}
