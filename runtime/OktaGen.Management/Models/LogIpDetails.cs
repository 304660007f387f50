// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>LogIpDetails</c> of Okta's API.</summary>
public sealed partial class LogIpDetails
{
    /// <summary><c>asNumber</c>: set by Okta.</summary>
    [JsonPropertyName("asNumber")]
    public long? AsNumber { get; set; }

    /// <summary><c>asOrg</c>: set by Okta.</summary>
    [JsonPropertyName("asOrg")]
    public string? AsOrg { get; set; }

    /// <summary><c>domain</c>: set by Okta.</summary>
    [JsonPropertyName("domain")]
    public string? Domain { get; set; }

    /// <summary><c>ipServiceCategories</c>: set by Okta.</summary>
    [JsonPropertyName("ipServiceCategories")]
    public List<LogIpServiceCategory>? IpServiceCategories { get; set; }

    /// <summary><c>isp</c>: set by Okta.</summary>
    [JsonPropertyName("isp")]
    public string? Isp { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
