// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>IPNetworkZone</c> as it is sent.</summary>
public sealed partial class IPNetworkZoneRequest : NetworkZoneRequest
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public IPNetworkZoneRequest() => Type = new("IP");

    /// <summary><c>gateways</c>.</summary>
    [JsonPropertyName("gateways")]
    public List<NetworkZoneAddress>? Gateways { get; set; }

    /// <summary><c>proxies</c>.</summary>
    [JsonPropertyName("proxies")]
    public List<NetworkZoneAddress>? Proxies { get; set; }

    /// <summary><c>useAsExemptList</c>.</summary>
    [JsonPropertyName("useAsExemptList")]
    public bool? UseAsExemptList { get; set; }
}
