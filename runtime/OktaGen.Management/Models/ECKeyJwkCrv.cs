// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ECKeyJWK/crv</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ECKeyJwkCrv>))]
public readonly record struct ECKeyJwkCrv(string Value) : IOpenEnum<ECKeyJwkCrv>
{
    /// <summary><c>P-384</c>.</summary>
    public static ECKeyJwkCrv P384 => new("P-384");

    /// <inheritdoc/>
    public static ECKeyJwkCrv Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
