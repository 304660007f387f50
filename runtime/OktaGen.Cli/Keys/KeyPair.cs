using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OktaGen.Authentication;

namespace OktaGen.Cli.Keys;

/// <summary>A key pair of an app: what it signs with, and what Okta is to know of it.</summary>
internal sealed class KeyPair : IDisposable
{
    private readonly AsymmetricAlgorithm _key;

    private KeyPair(AsymmetricAlgorithm key, string? keyId, string? algorithm)
    {
        _key = key;
        Algorithm = SignatureAlgorithm.Choose(key, algorithm);
        Thumbprint = ThumbprintOf(Public(null));
        BringsKeyId = !string.IsNullOrWhiteSpace(keyId);
        KeyId = BringsKeyId ? keyId! : Thumbprint;
    }

    /// <summary>The key's own id; where it has none, its thumbprint, so that it has the same one wherever it is read.</summary>
    public string KeyId { get; }

    /// <summary>Whether whoever reads the key finds the id in it.</summary>
    public bool BringsKeyId { get; }

    /// <summary>The signature algorithm (RFC 7518, section 3.1).</summary>
    public string Algorithm { get; }

    /// <summary>SHA-256 of the public key (RFC 7638), in base64url.</summary>
    public string Thumbprint { get; }

    /// <summary>For people, such as <c>RSA, 2048 bits</c>.</summary>
    public string Kind => _key is RSA rsa ? $"RSA, {rsa.KeySize} bits" : $"EC, {CurveOf((ECDsa)_key)}";

    public static KeyPair Create(KeyType type, string? keyId = null) => new(
        type switch
        {
            KeyType.P256 => ECDsa.Create(ECCurve.NamedCurves.nistP256),
            KeyType.P384 => ECDsa.Create(ECCurve.NamedCurves.nistP384),
            KeyType.P521 => ECDsa.Create(ECCurve.NamedCurves.nistP521),
            KeyType.Rsa2048 => RSA.Create(2048),
            KeyType.Rsa3072 => RSA.Create(3072),
            _ => RSA.Create(4096),
        },
        keyId,
        algorithm: null);

    /// <summary>Reads a key in any form in which an app takes it.</summary>
    /// <param name="text">PEM text or a JSON Web Key.</param>
    /// <param name="passphrase">Decrypts it, where it is encrypted.</param>
    /// <exception cref="PrivateKeyFormatException">The text is no usable private key.</exception>
    public static KeyPair Read(string text, string? passphrase)
    {
        PrivateKeyMaterial material = PrivateKeyReader.Read(text, passphrase);
        try
        {
            return new KeyPair(material.Key, material.KeyId, material.Algorithm);
        }
        catch
        {
            material.Dispose();
            throw;
        }
    }

    /// <summary>The same key, known by another id; without one, by its own.</summary>
    public KeyPair WithId(string? keyId) => new(_key, keyId ?? KeyId, Algorithm);

    /// <summary>What is registered at Okta.</summary>
    public PublicJwk ToPublicJwk() => Public(KeyId);

    /// <summary>What the app keeps. Secret.</summary>
    public string ToPrivateText(KeyFormat format) => (format, _key) switch
    {
        (KeyFormat.Jwk, RSA rsa) => Write(PrivateRsa(rsa)) + "\n",
        (KeyFormat.Jwk, _) => Write(PrivateCurve((ECDsa)_key)) + "\n",
        _ => _key.ExportPkcs8PrivateKeyPem() + "\n",
    };

    public void Dispose() => _key.Dispose();

    private static string Write(PrivateJwk key) => JsonSerializer.Serialize(key, KeyJson.Default.PrivateJwk);

    private PublicJwk Public(string? keyId)
    {
        if (_key is RSA rsa)
        {
            RSAParameters parameters = rsa.ExportParameters(includePrivateParameters: false);
            return new PublicJwk
            {
                Kty = "RSA",
                Kid = keyId,
                Use = "sig",
                Alg = Algorithm,
                N = Encode(parameters.Modulus),
                E = Encode(parameters.Exponent),
            };
        }

        var curve = (ECDsa)_key;
        ECParameters point = curve.ExportParameters(includePrivateParameters: false);
        return new PublicJwk
        {
            Kty = "EC",
            Kid = keyId,
            Use = "sig",
            Alg = Algorithm,
            Crv = CurveOf(curve),
            X = Encode(point.Q.X),
            Y = Encode(point.Q.Y),
        };
    }

    private PrivateJwk PrivateRsa(RSA rsa)
    {
        RSAParameters key = rsa.ExportParameters(includePrivateParameters: true);
        return new PrivateJwk
        {
            Kty = "RSA",
            Kid = KeyId,
            Use = "sig",
            Alg = Algorithm,
            N = Encode(key.Modulus),
            E = Encode(key.Exponent),
            D = Encode(key.D),
            P = Encode(key.P),
            Q = Encode(key.Q),
            DP = Encode(key.DP),
            DQ = Encode(key.DQ),
            QI = Encode(key.InverseQ),
        };
    }

    private PrivateJwk PrivateCurve(ECDsa curve)
    {
        ECParameters key = curve.ExportParameters(includePrivateParameters: true);
        return new PrivateJwk
        {
            Kty = "EC",
            Kid = KeyId,
            Use = "sig",
            Alg = Algorithm,
            Crv = CurveOf(curve),
            X = Encode(key.Q.X),
            Y = Encode(key.Q.Y),
            D = Encode(key.D),
        };
    }

    // RFC 7638, section 3.2: the required members, in the order of their names, without white space.
    private static string ThumbprintOf(PublicJwk key)
    {
        string canonical = key.Kty == "RSA"
            ? $$"""{"e":"{{key.E}}","kty":"RSA","n":"{{key.N}}"}"""
            : $$"""{"crv":"{{key.Crv}}","kty":"EC","x":"{{key.X}}","y":"{{key.Y}}"}""";
        return Encode(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)));
    }

    private static string CurveOf(ECDsa key) => key.KeySize switch { 256 => "P-256", 384 => "P-384", _ => "P-521" };

    private static string Encode(byte[]? bytes) => Base64Url.EncodeToString(bytes);
}
