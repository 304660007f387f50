// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>DeviceSignalCollectionPlatformConditionEvaluatorPlatformOperatingSystem</c> of Okta's API.</summary>
public sealed partial class DeviceSignalCollectionPlatformConditionEvaluatorPlatformOperatingSystem
{
    /// <summary><c>expression</c>.</summary>
    [JsonPropertyName("expression")]
    public string? Expression { get; set; }

    /// <summary><c>type</c>.</summary>
    [JsonPropertyName("type")]
    public DeviceSignalCollectionPolicyPlatformOperatingSystemType? Type { get; set; }

    /// <summary><c>version</c>.</summary>
    [JsonPropertyName("version")]
    public PlatformConditionEvaluatorPlatformOperatingSystemVersion? Version { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
