// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/NetworkZoneAddressType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<NetworkZoneAddressType>))]
public readonly record struct NetworkZoneAddressType(string Value) : IOpenEnum<NetworkZoneAddressType>
{
    /// <summary><c>CIDR</c>.</summary>
    public static NetworkZoneAddressType Cidr => new("CIDR");

    /// <summary><c>RANGE</c>.</summary>
    public static NetworkZoneAddressType Range => new("RANGE");

    /// <inheritdoc/>
    public static NetworkZoneAddressType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
