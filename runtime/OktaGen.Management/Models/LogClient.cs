// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>LogClient</c> of Okta's API.</summary>
public sealed partial class LogClient
{
    /// <summary><c>device</c>: set by Okta.</summary>
    [JsonPropertyName("device")]
    public string? Device { get; set; }

    /// <summary><c>geographicalContext</c>.</summary>
    [JsonPropertyName("geographicalContext")]
    public LogGeographicalContext? GeographicalContext { get; set; }

    /// <summary><c>id</c>: set by Okta.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary><c>ipAddress</c>: set by Okta.</summary>
    [JsonPropertyName("ipAddress")]
    public string? IpAddress { get; set; }

    /// <summary><c>userAgent</c>.</summary>
    [JsonPropertyName("userAgent")]
    public LogUserAgent? UserAgent { get; set; }

    /// <summary><c>zone</c>: set by Okta.</summary>
    [JsonPropertyName("zone")]
    public string? Zone { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
