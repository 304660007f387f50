// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ECKeyJWK/use</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ECKeyJwkUse>))]
public readonly record struct ECKeyJwkUse(string Value) : IOpenEnum<ECKeyJwkUse>
{
    /// <summary><c>enc</c>.</summary>
    public static ECKeyJwkUse Enc => new("enc");

    /// <summary><c>sig</c>.</summary>
    public static ECKeyJwkUse Sig => new("sig");

    /// <inheritdoc/>
    public static ECKeyJwkUse Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
