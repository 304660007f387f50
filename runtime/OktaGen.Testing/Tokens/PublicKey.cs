using System.Security.Cryptography;

namespace OktaGen.Testing;

/// <summary>A public key that is registered for a service app.</summary>
internal sealed class PublicKey : IDisposable
{
    private readonly RSA? _rsa;
    private readonly ECDsa? _ecdsa;

    public PublicKey(string id, RSA rsa)
    {
        Id = id;
        _rsa = RSA.Create(rsa.ExportParameters(includePrivateParameters: false));
    }

    public PublicKey(string id, ECDsa ecdsa)
    {
        Id = id;
        _ecdsa = ECDsa.Create(ecdsa.ExportParameters(includePrivateParameters: false));
    }

    /// <summary>The <c>kid</c>.</summary>
    public string Id { get; }

    public bool IsActive { get; set; } = true;

    /// <summary>The size in bits of an RSA key.</summary>
    public int? RsaKeySize => _rsa?.KeySize;

    /// <summary>Whether the algorithm fits the key: RS* for RSA; for a curve, the one that RFC 7518, section 3.4 pairs with it.</summary>
    public bool Fits(string algorithm) => _rsa is not null
        ? algorithm is "RS256" or "RS384" or "RS512"
        : algorithm == _ecdsa!.KeySize switch { 256 => "ES256", 384 => "ES384", _ => "ES512" };

    public bool Verify(string algorithm, byte[] data, byte[] signature)
    {
        HashAlgorithmName hash = algorithm[2..] switch { "256" => HashAlgorithmName.SHA256, "384" => HashAlgorithmName.SHA384, _ => HashAlgorithmName.SHA512 };
        return _rsa is not null
            ? _rsa.VerifyData(data, signature, hash, RSASignaturePadding.Pkcs1)
            : _ecdsa!.VerifyData(data, signature, hash, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
    }

    public void Dispose()
    {
        _rsa?.Dispose();
        _ecdsa?.Dispose();
    }
}
