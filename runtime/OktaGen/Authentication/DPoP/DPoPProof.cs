using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using OktaGen.Messages;

namespace OktaGen.Authentication;

/// <summary>
/// The signed statement that goes with one attempt of a call and proves possession of the key that its token is bound to (RFC 9449,
/// section 4.2). Written by hand: it is made for every call, and costs little more than its signature.
/// </summary>
internal static class DPoPProof
{
    /// <summary>The header that carries a proof.</summary>
    public const string Header = "DPoP";

    private const int IdLength = 16;

    // An escaped UTF-16 unit is six bytes long.
    private const int LongestEscape = 6;

    // Names, punctuation, id, time and token hash.
    private const int FixedLength = 256;

    /// <param name="key">Signs it.</param>
    /// <param name="method">The method as it is sent.</param>
    /// <param name="target">What <see cref="DPoPTarget"/> says.</param>
    /// <param name="now">Okta's time.</param>
    /// <param name="nonce">What the server demands to be repeated; null where it demands nothing.</param>
    /// <param name="tokenHash">What <see cref="HashOf"/> gives of the token that goes along; null with a token request.</param>
    public static string Create(DPoPKey key, HttpMethod method, string target, DateTimeOffset now, string? nonce, byte[]? tokenHash)
    {
        // What is sent is the known form of a method, whatever its case.
        string name = HttpMethod.Parse(method.Method).Method;
        int payloadLength = FixedLength + (LongestEscape * (name.Length + target.Length + (nonce?.Length ?? 0)));
        int length = key.Header.Length + Base64UrlText.MaxLengthOf(payloadLength) + 1 + Base64UrlText.MaxLengthOf(key.SignatureLength);
        byte[] rented = ArrayPool<byte>.Shared.Rent(payloadLength + length);
        try
        {
            Span<byte> payload = rented.AsSpan(0, payloadLength);
            payload = payload[..WritePayload(payload, name, target, now, nonce, tokenHash)];

            Span<byte> proof = rented.AsSpan(payloadLength);
            key.Header.CopyTo(proof);
            int written = key.Header.Length;
            written += Base64UrlText.Encode(payload, proof[written..]);

            Span<byte> signature = stackalloc byte[key.SignatureLength];
            key.Sign(proof[..written], signature);
            proof[written++] = (byte)'.';
            written += Base64UrlText.Encode(signature, proof[written..]);
            return Encoding.ASCII.GetString(proof[..written]);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <summary>The hash of an access token as a proof holds it (<c>ath</c>).</summary>
    public static byte[] HashOf(string accessToken) =>
        Encoding.ASCII.GetBytes(Base64UrlText.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(accessToken))));

    /// <summary>What the next proof must repeat, where an answer says so.</summary>
    public static string? FindNonce(HttpResponseMessage response) =>
        OktaHeaders.FindFirst(response.Headers, "DPoP-Nonce") is { Length: > 0 } nonce ? nonce : null;

    private static int WritePayload(
        Span<byte> payload, string method, string target, DateTimeOffset now, string? nonce, byte[]? tokenHash)
    {
        Span<byte> id = stackalloc byte[IdLength];
        RandomNumberGenerator.Fill(id);

        int written = Copy("{\"jti\":\""u8, payload);
        written += Base64UrlText.Encode(id, payload[written..]);
        written += Copy("\",\"htm\":\""u8, payload[written..]);
        written += Escape(method, payload[written..]);
        written += Copy("\",\"htu\":\""u8, payload[written..]);
        written += Escape(target, payload[written..]);
        written += Copy("\",\"iat\":"u8, payload[written..]);
        _ = Utf8Formatter.TryFormat((now - ServerClock.Backdating).ToUnixTimeSeconds(), payload[written..], out int digits);
        written += digits;
        if (nonce is not null)
        {
            written += Copy(",\"nonce\":\""u8, payload[written..]);
            written += Escape(nonce, payload[written..]);
            written += Copy("\""u8, payload[written..]);
        }

        if (tokenHash is not null)
        {
            written += Copy(",\"ath\":\""u8, payload[written..]);
            written += Copy(tokenHash, payload[written..]);
            written += Copy("\""u8, payload[written..]);
        }

        return written + Copy("}"u8, payload[written..]);
    }

    private static int Copy(ReadOnlySpan<byte> text, Span<byte> destination)
    {
        text.CopyTo(destination);
        return text.Length;
    }

    private static int Escape(string text, Span<byte> destination)
    {
        int written = Encoding.UTF8.GetBytes(text, destination);
        if (JavaScriptEncoder.Default.FindFirstCharacterToEncodeUtf8(destination[..written]) >= 0)
        {
            _ = JavaScriptEncoder.Default.EncodeUtf8(destination[..written].ToArray(), destination, out _, out written);
        }

        return written;
    }
}
