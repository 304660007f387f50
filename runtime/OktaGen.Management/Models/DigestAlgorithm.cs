// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/DigestAlgorithm</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<DigestAlgorithm>))]
public readonly record struct DigestAlgorithm(string Value) : IOpenEnum<DigestAlgorithm>
{
    /// <summary><c>SHA256_HMAC</c>.</summary>
    public static DigestAlgorithm Sha256Hmac => new("SHA256_HMAC");

    /// <summary><c>SHA512_HMAC</c>.</summary>
    public static DigestAlgorithm Sha512Hmac => new("SHA512_HMAC");

    /// <inheritdoc/>
    public static DigestAlgorithm Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
