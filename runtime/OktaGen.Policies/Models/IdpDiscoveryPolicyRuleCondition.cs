// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>IdpDiscoveryPolicyRuleCondition</c> of Okta's API.</summary>
public sealed partial class IdpDiscoveryPolicyRuleCondition
{
    /// <summary><c>app</c>.</summary>
    [JsonPropertyName("app")]
    public AppAndInstancePolicyRuleCondition? App { get; set; }

    /// <summary><c>network</c>.</summary>
    [JsonPropertyName("network")]
    public PolicyNetworkCondition? Network { get; set; }

    /// <summary><c>platform</c>.</summary>
    [JsonPropertyName("platform")]
    public IdpDiscoveryPlatformPolicyRuleCondition? Platform { get; set; }

    /// <summary><c>userIdentifier</c>.</summary>
    [JsonPropertyName("userIdentifier")]
    public UserIdentifierPolicyRuleCondition? UserIdentifier { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
