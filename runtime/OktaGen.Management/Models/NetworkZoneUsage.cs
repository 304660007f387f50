// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/NetworkZoneUsage</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<NetworkZoneUsage>))]
public readonly record struct NetworkZoneUsage(string Value) : IOpenEnum<NetworkZoneUsage>
{
    /// <summary><c>BLOCKLIST</c>.</summary>
    public static NetworkZoneUsage Blocklist => new("BLOCKLIST");

    /// <summary><c>POLICY</c>.</summary>
    public static NetworkZoneUsage Policy => new("POLICY");

    /// <inheritdoc/>
    public static NetworkZoneUsage Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
