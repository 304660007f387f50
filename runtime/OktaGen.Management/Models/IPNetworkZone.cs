// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>IPNetworkZone</c> of Okta's API.</summary>
public sealed partial class IPNetworkZone : NetworkZone
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public IPNetworkZone() => Type = new("IP");

    /// <summary><c>gateways</c>.</summary>
    [JsonPropertyName("gateways")]
    public List<NetworkZoneAddress>? Gateways { get; set; }

    /// <summary><c>proxies</c>.</summary>
    [JsonPropertyName("proxies")]
    public List<NetworkZoneAddress>? Proxies { get; set; }

    /// <summary><c>useAsExemptList</c>.</summary>
    [JsonPropertyName("useAsExemptList")]
    public bool? UseAsExemptList { get; set; }

    /// <summary>This object as it is sent: without what Okta sets, and with what is not known here. Parts are shared, not copied.</summary>
    /// <returns>A new object.</returns>
    public override IPNetworkZoneRequest ToRequest() => new()
    {
        Name = Name!,
        Status = Status,
        Type = Type,
        Usage = Usage,
        Gateways = Gateways,
        Proxies = Proxies,
        UseAsExemptList = UseAsExemptList,
        AdditionalProperties = AdditionalProperties,
    };
}
