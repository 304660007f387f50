// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>IdpDiscoveryPlatformConditionEvaluatorPlatform</c> of Okta's API.</summary>
public sealed partial class IdpDiscoveryPlatformConditionEvaluatorPlatform
{
    /// <summary><c>os</c>.</summary>
    [JsonPropertyName("os")]
    public IdpDiscoveryPlatformConditionEvaluatorPlatformOperatingSystem? Os { get; set; }

    /// <summary><c>type</c>.</summary>
    [JsonPropertyName("type")]
    public PolicyPlatformType? Type { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
