using System.Globalization;
using System.Text;

namespace OktaGen.Testing;

/// <summary>
/// Decodes a path segment once. <see cref="Uri.UnescapeDataString(string)"/> leaves malformed escapes as they are, so that they can no
/// longer be told from escaped percent signs.
/// </summary>
internal static class PercentEncoding
{
    /// <summary>Stands in the decoded text for what is no escape or no UTF-8.</summary>
    public const char Malformed = '\uFFFD';

    public static string Decode(string text)
    {
        if (!text.Contains('%', StringComparison.Ordinal))
        {
            return text;
        }

        List<byte> bytes = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '%')
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(text, i, 1));
            }
            else if (i + 2 < text.Length
                && byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out byte value))
            {
                bytes.Add(value);
                i += 2;
            }
            else
            {
                return Malformed.ToString();
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
