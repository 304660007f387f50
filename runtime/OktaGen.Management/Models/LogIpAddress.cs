// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>LogIpAddress</c> of Okta's API.</summary>
public sealed partial class LogIpAddress
{
    /// <summary><c>geographicalContext</c>.</summary>
    [JsonPropertyName("geographicalContext")]
    public LogGeographicalContext? GeographicalContext { get; set; }

    /// <summary><c>ip</c>: set by Okta.</summary>
    [JsonPropertyName("ip")]
    public string? Ip { get; set; }

    /// <summary><c>ipDetails</c>: set by Okta.</summary>
    [JsonPropertyName("ipDetails")]
    public LogIpDetails? IpDetails { get; set; }

    /// <summary><c>source</c>: set by Okta.</summary>
    [JsonPropertyName("source")]
    public string? Source { get; set; }

    /// <summary><c>version</c>: set by Okta.</summary>
    [JsonPropertyName("version")]
    public string? Version { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
