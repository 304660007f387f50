using System.Buffers.Text;
using System.Text;

namespace OktaGen.Authentication;

/// <summary>Base64url without padding (RFC 7515, section 2), into a buffer: what .NET 8 lacks.</summary>
internal static class Base64UrlText
{
    /// <summary>The room that the encoding of so many bytes needs.</summary>
    public static int MaxLengthOf(int length) => Base64.GetMaxEncodedToUtf8Length(length);

    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        byte[] encoded = new byte[MaxLengthOf(bytes.Length)];
        return Encoding.ASCII.GetString(encoded.AsSpan(0, Encode(bytes, encoded)));
    }

    /// <summary>Encodes, and gives the number of characters.</summary>
    public static int Encode(ReadOnlySpan<byte> bytes, Span<byte> destination)
    {
        _ = Base64.EncodeToUtf8(bytes, destination, out _, out int written);
        Span<byte> text = destination[..written].TrimEnd((byte)'=');
        text.Replace((byte)'+', (byte)'-');
        text.Replace((byte)'/', (byte)'_');
        return text.Length;
    }
}
