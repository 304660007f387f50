// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>LogIpServiceCategory</c> of Okta's API.</summary>
public sealed partial class LogIpServiceCategory
{
    /// <summary><c>isAnonymous</c>: set by Okta.</summary>
    [JsonPropertyName("isAnonymous")]
    public bool? IsAnonymous { get; set; }

    /// <summary><c>operator</c>: set by Okta.</summary>
    [JsonPropertyName("operator")]
    public string? Operator { get; set; }

    /// <summary><c>type</c>: set by Okta.</summary>
    [JsonPropertyName("type")]
    public LogIpServiceCategoryType? Type { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
