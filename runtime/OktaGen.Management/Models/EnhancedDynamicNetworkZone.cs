// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>EnhancedDynamicNetworkZone</c> of Okta's API.</summary>
public sealed partial class EnhancedDynamicNetworkZone : NetworkZone
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public EnhancedDynamicNetworkZone() => Type = new("DYNAMIC_V2");

    /// <summary><c>asns</c>.</summary>
    [JsonPropertyName("asns")]
    public EnhancedDynamicNetworkZoneAsns? Asns { get; set; }

    /// <summary><c>ipServiceCategories</c>.</summary>
    [JsonPropertyName("ipServiceCategories")]
    public EnhancedDynamicNetworkZoneIpServiceCategories? IpServiceCategories { get; set; }

    /// <summary><c>locations</c>.</summary>
    [JsonPropertyName("locations")]
    public EnhancedDynamicNetworkZoneLocations? Locations { get; set; }

    /// <summary>This object as it is sent: without what Okta sets, and with what is not known here. Parts are shared, not copied.</summary>
    /// <returns>A new object.</returns>
    public override EnhancedDynamicNetworkZoneRequest ToRequest() => new()
    {
        Name = Name!,
        Status = Status,
        Type = Type,
        Usage = Usage,
        Asns = Asns,
        IpServiceCategories = IpServiceCategories,
        Locations = Locations,
        AdditionalProperties = AdditionalProperties,
    };
}
