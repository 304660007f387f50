// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/IdTokenKeyEncryptionAlgorithm</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<IdTokenKeyEncryptionAlgorithm>))]
public readonly record struct IdTokenKeyEncryptionAlgorithm(string Value) : IOpenEnum<IdTokenKeyEncryptionAlgorithm>
{
    /// <summary><c>RSA-OAEP-256</c>.</summary>
    public static IdTokenKeyEncryptionAlgorithm RsaOaep256 => new("RSA-OAEP-256");

    /// <summary><c>RSA-OAEP-384</c>.</summary>
    public static IdTokenKeyEncryptionAlgorithm RsaOaep384 => new("RSA-OAEP-384");

    /// <summary><c>RSA-OAEP-512</c>.</summary>
    public static IdTokenKeyEncryptionAlgorithm RsaOaep512 => new("RSA-OAEP-512");

    /// <inheritdoc/>
    public static IdTokenKeyEncryptionAlgorithm Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
