// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>OktaSignOnPolicyRule</c> as it is sent.</summary>
public sealed partial class OktaSignOnPolicyRuleRequest : PolicyRuleRequest
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public OktaSignOnPolicyRuleRequest() => Type = new("SIGN_ON");

    /// <summary><c>actions</c>.</summary>
    [JsonPropertyName("actions")]
    public OktaSignOnPolicyRuleActions? Actions { get; set; }

    /// <summary><c>conditions</c>.</summary>
    [JsonPropertyName("conditions")]
    public OktaSignOnPolicyRuleConditions? Conditions { get; set; }
}
