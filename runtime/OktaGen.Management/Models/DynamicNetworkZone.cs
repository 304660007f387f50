// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>DynamicNetworkZone</c> of Okta's API.</summary>
public sealed partial class DynamicNetworkZone : NetworkZone
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public DynamicNetworkZone() => Type = new("DYNAMIC");

    /// <summary><c>asns</c>: at most 75.</summary>
    [JsonPropertyName("asns")]
    public List<string>? Asns { get; set; }

    /// <summary><c>locations</c>: at most 75.</summary>
    [JsonPropertyName("locations")]
    public List<NetworkZoneLocation>? Locations { get; set; }

    /// <summary><c>proxyType</c>.</summary>
    [JsonPropertyName("proxyType")]
    public DynamicNetworkZoneProxyType? ProxyType { get; set; }

    /// <summary>This object as it is sent: without what Okta sets, and with what is not known here. Parts are shared, not copied.</summary>
    /// <returns>A new object.</returns>
    public override DynamicNetworkZoneRequest ToRequest() => new()
    {
        Name = Name!,
        Status = Status,
        Type = Type,
        Usage = Usage,
        Asns = Asns,
        Locations = Locations,
        ProxyType = ProxyType,
        AdditionalProperties = AdditionalProperties,
    };
}
