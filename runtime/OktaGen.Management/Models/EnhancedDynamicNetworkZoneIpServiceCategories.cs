// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>EnhancedDynamicNetworkZone/ipServiceCategories</c> of Okta's API.</summary>
public sealed partial class EnhancedDynamicNetworkZoneIpServiceCategories
{
    /// <summary><c>exclude</c>: at most 75.</summary>
    [JsonPropertyName("exclude")]
    public List<IPServiceCategory>? Exclude { get; set; }

    /// <summary><c>include</c>: at most 75.</summary>
    [JsonPropertyName("include")]
    public List<IPServiceCategory>? Include { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
