using System.Security.Cryptography;

namespace OktaGen.Authentication;

/// <summary>Which of the signature algorithms that Okta takes (RFC 7518, section 3.1) fits a key.</summary>
internal static class SignatureAlgorithm
{
    private static readonly string[] s_rsa = ["RS256", "RS384", "RS512"];
    private static readonly string[] s_all = ["RS256", "RS384", "RS512", "ES256", "ES384", "ES512"];

    public static bool IsKnown(string? name) => s_all.Contains(name);

    /// <exception cref="PrivateKeyFormatException">
    /// The key is too weak or of an unknown curve, or the algorithm does not fit it.
    /// </exception>
    public static string Choose(AsymmetricAlgorithm key, string? named)
    {
        string[] fitting = key is RSA rsa ? OfRsa(rsa) : [OfCurve((ECDsa)key)];
        if (string.IsNullOrWhiteSpace(named))
        {
            return fitting[0];
        }

        string? known = Array.Find(s_all, algorithm => string.Equals(algorithm, named.Trim(), StringComparison.OrdinalIgnoreCase));
        if (known is null)
        {
            throw new PrivateKeyFormatException($"is given with an unknown algorithm. For this key, use {Choices(fitting)}.");
        }

        return fitting.Contains(known)
            ? known
            : throw new PrivateKeyFormatException(
                $"is given with the algorithm {known}, which does not fit it. For this key, use {Choices(fitting)}.");
    }

    private static string Choices(string[] fitting) => $"{string.Join(" or ", fitting)}, or leave OktaOptions.PrivateKeyAlgorithm out";

    private static string[] OfRsa(RSA rsa) => rsa.KeySize >= 2048
        ? s_rsa
        : throw new PrivateKeyFormatException($"is an RSA key of {rsa.KeySize} bits, which is too weak. Make one of at least 2048 bits.");

    // By the curve's name, not its size: secp256k1 also has 256 bits. Windows leaves the value out and gives a name.
    private static string OfCurve(ECDsa key)
    {
        Oid? curve = key.ExportParameters(includePrivateParameters: false).Curve.Oid;
        return (curve?.Value, curve?.FriendlyName) switch
        {
            ("1.2.840.10045.3.1.7", _) or (null, "nistP256" or "ECDSA_P256") => "ES256",
            ("1.3.132.0.34", _) or (null, "nistP384" or "ECDSA_P384") => "ES384",
            ("1.3.132.0.35", _) or (null, "nistP521" or "ECDSA_P521") => "ES512",
            _ => throw new PrivateKeyFormatException("is of a curve that Okta does not take. Give a key of P-256, P-384 or P-521."),
        };
    }
}
