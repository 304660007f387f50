// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ConnectionsSigningRotationMode</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ConnectionsSigningRotationMode>))]
public readonly record struct ConnectionsSigningRotationMode(string Value) : IOpenEnum<ConnectionsSigningRotationMode>
{
    /// <summary><c>AUTO</c>.</summary>
    public static ConnectionsSigningRotationMode Auto => new("AUTO");

    /// <summary><c>MANUAL</c>.</summary>
    public static ConnectionsSigningRotationMode Manual => new("MANUAL");

    /// <inheritdoc/>
    public static ConnectionsSigningRotationMode Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
