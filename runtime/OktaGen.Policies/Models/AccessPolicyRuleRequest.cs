// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>AccessPolicyRule</c> as it is sent.</summary>
public sealed partial class AccessPolicyRuleRequest : PolicyRuleRequest
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public AccessPolicyRuleRequest() => Type = new("ACCESS_POLICY");

    /// <summary><c>actions</c>.</summary>
    [JsonPropertyName("actions")]
    public AccessPolicyRuleActions? Actions { get; set; }

    /// <summary><c>conditions</c>.</summary>
    [JsonPropertyName("conditions")]
    public AccessPolicyRuleConditions? Conditions { get; set; }
}
