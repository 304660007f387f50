using System.Security.Cryptography;

namespace OktaGen.Tests;

/// <summary>A vault that signs by a key of the tests.</summary>
internal sealed class KeyHolder(AsymmetricAlgorithm key, string algorithm, string? keyId = null) : IClientAssertionSigner
{
    public string Algorithm { get; } = algorithm;

    public string? KeyId { get; } = keyId;

    public DSASignatureFormat Form { get; init; } = DSASignatureFormat.IeeeP1363FixedFieldConcatenation;

    public Func<byte[], byte[]> Change { get; init; } = signature => signature;

    public async ValueTask<byte[]> SignAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken)
    {
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        HashAlgorithmName hash = new("SHA" + Algorithm[2..]);
        return Change(key is RSA rsa
            ? rsa.SignData(data.Span, hash, RSASignaturePadding.Pkcs1)
            : ((ECDsa)key).SignData(data.Span, hash, Form));
    }
}
