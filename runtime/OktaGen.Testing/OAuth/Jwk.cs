using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace OktaGen.Testing;

/// <summary>Reads public keys in JSON Web Key form (RFC 7517).</summary>
internal static class Jwk
{
    // Private members of RFC 7518, sections 6.2.2, 6.3.2 and 6.4.1.
    private static readonly string[] s_privateMembers = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

    public static bool HasPrivateMember(JsonElement jwk) => s_privateMembers.Any(name => jwk.TryGetProperty(name, out _));

    /// <summary>The key, or <see langword="null"/> if the JWK is not a public RSA key or one on a curve of NIST.</summary>
    public static PublicKey? TryRead(string id, JsonElement jwk)
    {
        try
        {
            return Text(jwk, "kty") switch
            {
                "RSA" => ReadRsa(id, jwk),
                "EC" => ReadEc(id, jwk),
                _ => null,
            };
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException)
        {
            return null;
        }
    }

    /// <summary>The SHA-256 thumbprint (RFC 7638) of a key that <see cref="TryRead"/> has read.</summary>
    public static string Thumbprint(JsonElement jwk)
    {
        string canonical = Text(jwk, "kty") == "RSA"
            ? $$"""{"e":"{{Text(jwk, "e")}}","kty":"RSA","n":"{{Text(jwk, "n")}}"}"""
            : $$"""{"crv":"{{Text(jwk, "crv")}}","kty":"EC","x":"{{Text(jwk, "x")}}","y":"{{Text(jwk, "y")}}"}""";
        return WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)));
    }

    private static PublicKey ReadRsa(string id, JsonElement jwk)
    {
        using RSA rsa = RSA.Create(new RSAParameters { Modulus = Bytes(jwk, "n"), Exponent = Bytes(jwk, "e") });
        return new PublicKey(id, rsa);
    }

    private static PublicKey? ReadEc(string id, JsonElement jwk)
    {
        (ECCurve curve, int length) = Text(jwk, "crv") switch
        {
            "P-256" => (ECCurve.NamedCurves.nistP256, 32),
            "P-384" => (ECCurve.NamedCurves.nistP384, 48),
            "P-521" => (ECCurve.NamedCurves.nistP521, 66),
            _ => default,
        };
        byte[] x = Bytes(jwk, "x");
        byte[] y = Bytes(jwk, "y");
        if (length == 0 || x.Length != length || y.Length != length)
        {
            return null;
        }

        using ECDsa ecdsa = ECDsa.Create(new ECParameters { Curve = curve, Q = new ECPoint { X = x, Y = y } });
        return new PublicKey(id, ecdsa);
    }

    private static byte[] Bytes(JsonElement jwk, string name)
    {
        string text = Text(jwk, name) ?? throw new FormatException();
        return text.Contains('=', StringComparison.Ordinal) ? throw new FormatException() : WebEncoders.Base64UrlDecode(text);
    }

    private static string? Text(JsonElement jwk, string name) =>
        jwk.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
