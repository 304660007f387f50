// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ECKeyJWK/use</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ECKeyJWKUse>))]
public readonly record struct ECKeyJWKUse(string Value) : IOpenEnum<ECKeyJWKUse>
{
    /// <summary><c>enc</c>.</summary>
    public static ECKeyJWKUse Enc => new("enc");

    /// <summary><c>sig</c>.</summary>
    public static ECKeyJWKUse Sig => new("sig");

    /// <inheritdoc/>
    public static ECKeyJWKUse Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
