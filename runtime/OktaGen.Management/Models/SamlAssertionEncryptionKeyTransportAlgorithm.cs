// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/SamlAssertionEncryption/keyTransportAlgorithm</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<SamlAssertionEncryptionKeyTransportAlgorithm>))]
public readonly record struct SamlAssertionEncryptionKeyTransportAlgorithm(string Value) : IOpenEnum<SamlAssertionEncryptionKeyTransportAlgorithm>
{
    /// <summary><c>RSA_15</c>.</summary>
    public static SamlAssertionEncryptionKeyTransportAlgorithm Rsa15 => new("RSA_15");

    /// <summary><c>RSA_OAEP</c>.</summary>
    public static SamlAssertionEncryptionKeyTransportAlgorithm RsaOaep => new("RSA_OAEP");

    /// <inheritdoc/>
    public static SamlAssertionEncryptionKeyTransportAlgorithm Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
