// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>LogUserAgent</c> of Okta's API.</summary>
public sealed partial class LogUserAgent
{
    /// <summary><c>browser</c>: set by Okta.</summary>
    [JsonPropertyName("browser")]
    public string? Browser { get; set; }

    /// <summary><c>os</c>: set by Okta.</summary>
    [JsonPropertyName("os")]
    public string? Os { get; set; }

    /// <summary><c>rawUserAgent</c>: set by Okta.</summary>
    [JsonPropertyName("rawUserAgent")]
    public string? RawUserAgent { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
