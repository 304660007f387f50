// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/SamlRequestDigestAlgorithm</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<SamlRequestDigestAlgorithm>))]
public readonly record struct SamlRequestDigestAlgorithm(string Value) : IOpenEnum<SamlRequestDigestAlgorithm>
{
    /// <summary><c>SHA-1</c>.</summary>
    public static SamlRequestDigestAlgorithm Sha1 => new("SHA-1");

    /// <summary><c>SHA-256</c>.</summary>
    public static SamlRequestDigestAlgorithm Sha256 => new("SHA-256");

    /// <inheritdoc/>
    public static SamlRequestDigestAlgorithm Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
