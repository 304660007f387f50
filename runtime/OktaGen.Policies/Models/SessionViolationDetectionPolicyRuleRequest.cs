// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>SessionViolationDetectionPolicyRule</c> as it is sent.</summary>
public sealed partial class SessionViolationDetectionPolicyRuleRequest : PolicyRuleRequest
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public SessionViolationDetectionPolicyRuleRequest() => Type = new("SESSION_VIOLATION_DETECTION");

    /// <summary><c>actions</c>.</summary>
    [JsonPropertyName("actions")]
    public SessionViolationDetectionPolicyRuleActions? Actions { get; set; }

    /// <summary><c>conditions</c>.</summary>
    [JsonPropertyName("conditions")]
    public SessionViolationDetectionPolicyRuleConditions? Conditions { get; set; }
}
