using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace OktaGen.Authentication;

/// <summary>The private key by which the app authenticates, ready to sign. Safe for concurrent use.</summary>
internal sealed class ClientSigningKey : AssertionSigner
{
    private readonly object _gate = new();
    private readonly PrivateKeyMaterial _material;
    private readonly SigningCredentials _credentials;
    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };
    private bool _disposed;

    private ClientSigningKey(PrivateKeyMaterial material, string? keyId, string algorithm)
    {
        _material = material;
        KeyId = keyId;
        Algorithm = algorithm;
        SecurityKey key = material.Key is RSA rsa ? new RsaSecurityKey(rsa) : new ECDsaSecurityKey((ECDsa)material.Key);
        key.KeyId = keyId;

        // The library's shared factory hands out the disposed provider of an equal key that was loaded before.
        var factory = new CryptoProviderFactory();
        key.CryptoProviderFactory = factory;
        _credentials = new SigningCredentials(key, algorithm) { CryptoProviderFactory = factory };
    }

    /// <summary>The key's id at Okta; null where none is known.</summary>
    public string? KeyId { get; }

    public string Algorithm { get; }

    /// <param name="text">PEM text or a JSON Web Key.</param>
    /// <param name="keyId">Wins over the JSON Web Key's own.</param>
    /// <param name="algorithm">Wins over the JSON Web Key's own; null takes the one that fits.</param>
    /// <param name="passphrase">Decrypts the key; not looked at where it is not encrypted.</param>
    /// <exception cref="PrivateKeyFormatException">The text is no usable private key.</exception>
    public static ClientSigningKey Load(string text, string? keyId = null, string? algorithm = null, string? passphrase = null)
    {
        PrivateKeyMaterial material = PrivateKeyReader.Read(text, passphrase);
        try
        {
            string? id = string.IsNullOrWhiteSpace(keyId) ? material.KeyId : keyId.Trim();
            string chosen = SignatureAlgorithm.Choose(material.Key, string.IsNullOrWhiteSpace(algorithm) ? material.Algorithm : algorithm);
            CheckPair(material.Key);
            return new ClientSigningKey(material, id, chosen);
        }
        catch
        {
            material.Dispose();
            throw;
        }
    }

    public override ValueTask<string> SignAsync(IDictionary<string, object> claims, CancellationToken cancellationToken) =>
        new(Sign(claims));

    public string Sign(IDictionary<string, object> claims)
    {
        var descriptor = new SecurityTokenDescriptor { Claims = claims, SigningCredentials = _credentials };

        // One signature an hour: a lock costs nothing and spares the question whether key objects may sign side by side.
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            return _handler.CreateToken(descriptor);
        }
    }

    public override void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
            _material.Dispose();
        }

        base.Dispose();
    }

    // A private part that belongs to another public part signs without complaint, and Okta then refuses each token.
    private static void CheckPair(AsymmetricAlgorithm key)
    {
        byte[] probe = [1, 2, 3];
        bool fits;
        try
        {
            fits = key switch
            {
                RSA rsa => rsa.VerifyData(
                    probe,
                    rsa.SignData(probe, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
                    HashAlgorithmName.SHA256,
                    RSASignaturePadding.Pkcs1),
                ECDsa curve => curve.VerifyData(probe, curve.SignData(probe, HashAlgorithmName.SHA256), HashAlgorithmName.SHA256),
                _ => false,
            };
        }
        catch (CryptographicException)
        {
            fits = false;
        }

        if (!fits)
        {
            throw new PrivateKeyFormatException(
                "has parts that do not belong together: its own signature does not verify. Copy it again, whole.");
        }
    }
}
