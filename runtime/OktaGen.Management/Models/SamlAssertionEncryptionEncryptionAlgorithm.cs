// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/SamlAssertionEncryption/encryptionAlgorithm</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<SamlAssertionEncryptionEncryptionAlgorithm>))]
public readonly record struct SamlAssertionEncryptionEncryptionAlgorithm(string Value) : IOpenEnum<SamlAssertionEncryptionEncryptionAlgorithm>
{
    /// <summary><c>AES128_CBC</c>.</summary>
    public static SamlAssertionEncryptionEncryptionAlgorithm Aes128Cbc => new("AES128_CBC");

    /// <summary><c>AES256_CBC</c>.</summary>
    public static SamlAssertionEncryptionEncryptionAlgorithm Aes256Cbc => new("AES256_CBC");

    /// <summary><c>AES256_GCM</c>.</summary>
    public static SamlAssertionEncryptionEncryptionAlgorithm Aes256Gcm => new("AES256_GCM");

    /// <inheritdoc/>
    public static SamlAssertionEncryptionEncryptionAlgorithm Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
