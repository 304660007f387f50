using System.Buffers;
using System.Security.Cryptography;

namespace OktaGen.Authentication;

/// <summary>
/// Base64 as tools leave it: either alphabet (RFC 4648, sections 4 and 5), with its padding or without, broken into lines.
/// </summary>
internal static class Base64Text
{
    private static readonly SearchValues<char> s_lineEnds = SearchValues.Create(" \t\r\n");

    /// <summary>The bytes, for the caller to overwrite; null where the text is empty or no base64.</summary>
    public static byte[]? TryDecode(ReadOnlySpan<char> text)
    {
        char[] plain = new char[text.Length + 2];
        try
        {
            int length = Normalize(text, plain);
            if (length == 0 || length % 4 == 1)
            {
                return null;
            }

            while (length % 4 != 0)
            {
                plain[length++] = '=';
            }

            byte[] bytes = new byte[length / 4 * 3];
            if (!Convert.TryFromBase64Chars(plain.AsSpan(0, length), bytes, out int written))
            {
                return null;
            }

            byte[] exact = bytes[..written];
            CryptographicOperations.ZeroMemory(bytes);
            return exact;
        }
        finally
        {
            Array.Clear(plain);
        }
    }

    // The digits in the alphabet of section 4; what is no digit is kept, to be refused.
    private static int Normalize(ReadOnlySpan<char> text, Span<char> plain)
    {
        int length = 0;
        foreach (char character in text.TrimEnd(" \t\r\n="))
        {
            if (!s_lineEnds.Contains(character))
            {
                plain[length++] = character switch { '-' => '+', '_' => '/', _ => character };
            }
        }

        return length;
    }
}
