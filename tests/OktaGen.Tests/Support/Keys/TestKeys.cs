using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace OktaGen.Tests;

/// <summary>Real keys in every form that people store them. Made once: an RSA key takes a fifth of a second.</summary>
internal static class TestKeys
{
    public const string Passphrase = "correct horse";

    private static readonly PbeParameters s_encryption = new(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000);

    public static readonly RSA Rsa = RSA.Create(2048);
    public static readonly ECDsa P256 = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    public static readonly ECDsa P384 = ECDsa.Create(ECCurve.NamedCurves.nistP384);
    public static readonly ECDsa P521 = ECDsa.Create(ECCurve.NamedCurves.nistP521);

    public static AsymmetricAlgorithm Named(string name) => name switch
    {
        "RSA" => Rsa,
        "P-256" => P256,
        "P-384" => P384,
        "P-521" => P521,
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    public static string Text(string form, string name)
    {
        AsymmetricAlgorithm key = Named(name);
        string pem = key.ExportPkcs8PrivateKeyPem();
        return form switch
        {
            "PKCS#8" => pem,
            "PKCS#1 or SEC1" => key is RSA rsa ? rsa.ExportRSAPrivateKeyPem() : ((ECDsa)key).ExportECPrivateKeyPem(),
            "encrypted PKCS#8" => Encrypted(key),
            "base64 of the encrypted PKCS#8" => Convert.ToBase64String(Encoding.UTF8.GetBytes(Encrypted(key))),
            "CRLF" => pem.Replace("\n", "\r\n", StringComparison.Ordinal),
            @"literal \n" => pem.Replace("\n", @"\n", StringComparison.Ordinal),
            @"literal \r\n" => pem.Replace("\n", @"\r\n", StringComparison.Ordinal),
            "one line" => pem.Replace('\n', ' '),
            "byte order mark and leading text" => "\uFEFFBag Attributes: signing key\n" + pem,
            "with its public key" => pem + "\n" + key.ExportSubjectPublicKeyInfoPem(),
            "base64 of the PEM" => Convert.ToBase64String(Encoding.UTF8.GetBytes(pem)),
            "JWK" => Jwk(key).ToJsonString(),
            "base64 of the JWK" => Convert.ToBase64String(Encoding.UTF8.GetBytes(Jwk(key).ToJsonString())),
            "base64 of the DER" => Convert.ToBase64String(key.ExportPkcs8PrivateKey()),
            "base64 of the PKCS#1 or SEC1 DER" => Convert.ToBase64String(TraditionalDer(key)),
            "base64 of the encrypted DER" => Convert.ToBase64String(key.ExportEncryptedPkcs8PrivateKey(Passphrase, s_encryption)),
            "PKCS#1 or SEC1 in the frame of PKCS#8" => PemEncoding.WriteString("PRIVATE KEY", TraditionalDer(key)),
            "PKCS#8 in the frame of PKCS#1" => PemEncoding.WriteString("RSA PRIVATE KEY", key.ExportPkcs8PrivateKey()),
            _ => throw new ArgumentOutOfRangeException(nameof(form)),
        };
    }

    private static byte[] TraditionalDer(AsymmetricAlgorithm key) => key is RSA rsa ? rsa.ExportRSAPrivateKey() : ((ECDsa)key).ExportECPrivateKey();

    public static string Encrypted(AsymmetricAlgorithm key, string passphrase = Passphrase) =>
        key.ExportEncryptedPkcs8PrivateKeyPem(passphrase, s_encryption);

    public static JsonObject Jwk(AsymmetricAlgorithm key)
    {
        if (key is RSA rsa)
        {
            RSAParameters parts = rsa.ExportParameters(includePrivateParameters: true);
            return new JsonObject
            {
                ["kty"] = "RSA",
                ["n"] = Base64UrlEncoder.Encode(parts.Modulus),
                ["e"] = Base64UrlEncoder.Encode(parts.Exponent),
                ["d"] = Base64UrlEncoder.Encode(parts.D),
                ["p"] = Base64UrlEncoder.Encode(parts.P),
                ["q"] = Base64UrlEncoder.Encode(parts.Q),
                ["dp"] = Base64UrlEncoder.Encode(parts.DP),
                ["dq"] = Base64UrlEncoder.Encode(parts.DQ),
                ["qi"] = Base64UrlEncoder.Encode(parts.InverseQ),
            };
        }

        ECParameters point = ((ECDsa)key).ExportParameters(includePrivateParameters: true);
        return new JsonObject
        {
            ["kty"] = "EC",
            ["crv"] = key.KeySize switch { 256 => "P-256", 384 => "P-384", _ => "P-521" },
            ["x"] = Base64UrlEncoder.Encode(point.Q.X),
            ["y"] = Base64UrlEncoder.Encode(point.Q.Y),
            ["d"] = Base64UrlEncoder.Encode(point.D),
        };
    }

    /// <summary>A JSON Web Key with some members changed; null removes one.</summary>
    public static string Jwk(AsymmetricAlgorithm key, params (string Name, string? Value)[] changes)
    {
        JsonObject jwk = Jwk(key);
        foreach ((string name, string? value) in changes)
        {
            jwk.Remove(name);
            if (value is not null)
            {
                jwk[name] = value;
            }
        }

        return jwk.ToJsonString();
    }

    /// <summary>Whether a compact token is signed by the key, checked with the platform's own cryptography.</summary>
    public static bool Verifies(string token, AsymmetricAlgorithm key, string algorithm)
    {
        int dot = token.LastIndexOf('.');
        byte[] signed = Encoding.ASCII.GetBytes(token[..dot]);
        byte[] signature = Base64UrlEncoder.DecodeBytes(token[(dot + 1)..]);
        HashAlgorithmName hash = new("SHA" + algorithm[2..]);
        return key is RSA rsa
            ? rsa.VerifyData(signed, signature, hash, RSASignaturePadding.Pkcs1)
            : ((ECDsa)key).VerifyData(signed, signature, hash);
    }
}
