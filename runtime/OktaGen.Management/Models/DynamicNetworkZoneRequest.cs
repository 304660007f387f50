// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>DynamicNetworkZone</c> as it is sent.</summary>
public sealed partial class DynamicNetworkZoneRequest : NetworkZoneRequest
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public DynamicNetworkZoneRequest() => Type = new("DYNAMIC");

    /// <summary><c>asns</c>: at most 75.</summary>
    [JsonPropertyName("asns")]
    public List<string>? Asns { get; set; }

    /// <summary><c>locations</c>: at most 75.</summary>
    [JsonPropertyName("locations")]
    public List<NetworkZoneLocation>? Locations { get; set; }

    /// <summary><c>proxyType</c>.</summary>
    [JsonPropertyName("proxyType")]
    public DynamicNetworkZoneProxyType? ProxyType { get; set; }
}
