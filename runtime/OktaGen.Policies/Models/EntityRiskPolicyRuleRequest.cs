// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>EntityRiskPolicyRule</c> as it is sent.</summary>
public sealed partial class EntityRiskPolicyRuleRequest : PolicyRuleRequest
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public EntityRiskPolicyRuleRequest() => Type = new("ENTITY_RISK");

    /// <summary><c>actions</c>.</summary>
    [JsonPropertyName("actions")]
    public EntityRiskPolicyRuleActions? Actions { get; set; }

    /// <summary><c>conditions</c>.</summary>
    [JsonPropertyName("conditions")]
    public EntityRiskPolicyRuleConditions? Conditions { get; set; }
}
