// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ECKeyJWK/kty</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ECKeyJwkKty>))]
public readonly record struct ECKeyJwkKty(string Value) : IOpenEnum<ECKeyJwkKty>
{
    /// <summary><c>EC</c>.</summary>
    public static ECKeyJwkKty Ec => new("EC");

    /// <inheritdoc/>
    public static ECKeyJwkKty Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
