// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ECKeyJWK/kty</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ECKeyJWKKty>))]
public readonly record struct ECKeyJWKKty(string Value) : IOpenEnum<ECKeyJWKKty>
{
    /// <summary><c>EC</c>.</summary>
    public static ECKeyJWKKty Ec => new("EC");

    /// <inheritdoc/>
    public static ECKeyJWKKty Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
