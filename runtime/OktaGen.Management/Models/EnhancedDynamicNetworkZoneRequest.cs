// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>EnhancedDynamicNetworkZone</c> as it is sent.</summary>
public sealed partial class EnhancedDynamicNetworkZoneRequest : NetworkZoneRequest
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public EnhancedDynamicNetworkZoneRequest() => Type = new("DYNAMIC_V2");

    /// <summary><c>asns</c>.</summary>
    [JsonPropertyName("asns")]
    public EnhancedDynamicNetworkZoneAsns? Asns { get; set; }

    /// <summary><c>ipServiceCategories</c>.</summary>
    [JsonPropertyName("ipServiceCategories")]
    public EnhancedDynamicNetworkZoneIpServiceCategories? IpServiceCategories { get; set; }

    /// <summary><c>locations</c>.</summary>
    [JsonPropertyName("locations")]
    public EnhancedDynamicNetworkZoneLocations? Locations { get; set; }
}
