// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>LogRisk</c> of Okta's API.</summary>
public sealed partial class LogRisk
{
    /// <summary><c>detectionName</c>: set by Okta.</summary>
    [JsonPropertyName("detectionName")]
    public string? DetectionName { get; set; }

    /// <summary><c>issuer</c>: set by Okta.</summary>
    [JsonPropertyName("issuer")]
    public string? Issuer { get; set; }

    /// <summary><c>level</c>: set by Okta.</summary>
    [JsonPropertyName("level")]
    public LogRiskLevel? Level { get; set; }

    /// <summary><c>previousLevel</c>: set by Okta.</summary>
    [JsonPropertyName("previousLevel")]
    public LogRiskPreviousLevel? PreviousLevel { get; set; }

    /// <summary><c>reasons</c>: set by Okta.</summary>
    [JsonPropertyName("reasons")]
    public List<string>? Reasons { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
