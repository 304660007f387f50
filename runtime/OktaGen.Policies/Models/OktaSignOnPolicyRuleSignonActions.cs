// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>OktaSignOnPolicyRuleSignonActions</c> of Okta's API.</summary>
public sealed partial class OktaSignOnPolicyRuleSignonActions
{
    /// <summary><c>access</c>.</summary>
    [JsonPropertyName("access")]
    public OktaSignOnPolicyRuleSignonActionsAccess? Access { get; set; }

    /// <summary><c>factorLifetime</c>.</summary>
    [JsonPropertyName("factorLifetime")]
    public long? FactorLifetime { get; set; }

    /// <summary><c>factorPromptMode</c>.</summary>
    [JsonPropertyName("factorPromptMode")]
    public OktaSignOnPolicyFactorPromptMode? FactorPromptMode { get; set; }

    /// <summary><c>primaryFactor</c>.</summary>
    [JsonPropertyName("primaryFactor")]
    public OktaSignOnPolicyRuleSignonPrimaryFactor? PrimaryFactor { get; set; }

    /// <summary><c>rememberDeviceByDefault</c>: default <c>false</c>.</summary>
    [JsonPropertyName("rememberDeviceByDefault")]
    public bool? RememberDeviceByDefault { get; set; }

    /// <summary><c>requireFactor</c>: default <c>false</c>.</summary>
    [JsonPropertyName("requireFactor")]
    public bool? RequireFactor { get; set; }

    /// <summary><c>session</c>.</summary>
    [JsonPropertyName("session")]
    public OktaSignOnPolicyRuleSignonSessionActions? Session { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
