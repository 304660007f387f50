// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>AccessPolicyRuleConditions</c> of Okta's API.</summary>
public sealed partial class AccessPolicyRuleConditions
{
    /// <summary><c>device</c>.</summary>
    [JsonPropertyName("device")]
    public DeviceAccessPolicyRuleCondition? Device { get; set; }

    /// <summary><c>elCondition</c>.</summary>
    [JsonPropertyName("elCondition")]
    public AccessPolicyRuleCustomCondition? ElCondition { get; set; }

    /// <summary><c>network</c>.</summary>
    [JsonPropertyName("network")]
    public PolicyNetworkCondition? Network { get; set; }

    /// <summary><c>people</c>.</summary>
    [JsonPropertyName("people")]
    public PolicyPeopleCondition? People { get; set; }

    /// <summary><c>platform</c>.</summary>
    [JsonPropertyName("platform")]
    public PlatformPolicyRuleCondition? Platform { get; set; }

    /// <summary><c>riskScore</c>.</summary>
    [JsonPropertyName("riskScore")]
    public RiskScorePolicyRuleCondition? RiskScore { get; set; }

    /// <summary><c>userType</c>.</summary>
    [JsonPropertyName("userType")]
    public UserTypeCondition? UserType { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
