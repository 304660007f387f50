// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/DynamicNetworkZone/proxyType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<DynamicNetworkZoneProxyType>))]
public readonly record struct DynamicNetworkZoneProxyType(string Value) : IOpenEnum<DynamicNetworkZoneProxyType>
{
    /// <summary><c>Any</c>.</summary>
    public static DynamicNetworkZoneProxyType Any => new("Any");

    /// <summary><c>NotTorAnonymizer</c>.</summary>
    public static DynamicNetworkZoneProxyType NotTorAnonymizer => new("NotTorAnonymizer");

    /// <summary><c>Tor</c>.</summary>
    public static DynamicNetworkZoneProxyType Tor => new("Tor");

    /// <summary><c>null</c>.</summary>
    public static DynamicNetworkZoneProxyType Null => new("null");

    /// <inheritdoc/>
    public static DynamicNetworkZoneProxyType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
