using System.Security.Cryptography;

namespace OktaGen.Authentication;

/// <summary>A private key as it was read, with what its form says about it. Not a record: its text must not show the key.</summary>
internal sealed class PrivateKeyMaterial(AsymmetricAlgorithm key) : IDisposable
{
    public AsymmetricAlgorithm Key { get; } = key;

    /// <summary>The JSON Web Key's <c>kid</c>; null where it has none.</summary>
    public string? KeyId { get; init; }

    /// <summary>The JSON Web Key's <c>alg</c>; null where it has none.</summary>
    public string? Algorithm { get; init; }

    public void Dispose() => Key.Dispose();
}
