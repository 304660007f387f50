// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>IdpDiscoveryPolicyRule</c> as it is sent.</summary>
public sealed partial class IdpDiscoveryPolicyRuleRequest : PolicyRuleRequest
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public IdpDiscoveryPolicyRuleRequest() => Type = new("IDP_DISCOVERY");

    /// <summary><c>actions</c>.</summary>
    [JsonPropertyName("actions")]
    public IdpPolicyRuleAction? Actions { get; set; }

    /// <summary><c>conditions</c>.</summary>
    [JsonPropertyName("conditions")]
    public IdpDiscoveryPolicyRuleCondition? Conditions { get; set; }
}
