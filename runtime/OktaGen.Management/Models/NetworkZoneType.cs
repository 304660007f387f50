// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/NetworkZoneType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<NetworkZoneType>))]
public readonly record struct NetworkZoneType(string Value) : IOpenEnum<NetworkZoneType>
{
    /// <summary><c>DYNAMIC</c>.</summary>
    public static NetworkZoneType Dynamic => new("DYNAMIC");

    /// <summary><c>DYNAMIC_V2</c>.</summary>
    public static NetworkZoneType DynamicV2 => new("DYNAMIC_V2");

    /// <summary><c>IP</c>.</summary>
    public static NetworkZoneType Ip => new("IP");

    /// <inheritdoc/>
    public static NetworkZoneType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
