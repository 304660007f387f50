// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>AuthenticatorEnrollmentPolicyRule</c> as it is sent.</summary>
public sealed partial class AuthenticatorEnrollmentPolicyRuleRequest : PolicyRuleRequest
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public AuthenticatorEnrollmentPolicyRuleRequest() => Type = new("MFA_ENROLL");

    /// <summary><c>actions</c>.</summary>
    [JsonPropertyName("actions")]
    public AuthenticatorEnrollmentPolicyRuleActions? Actions { get; set; }

    /// <summary><c>conditions</c>.</summary>
    [JsonPropertyName("conditions")]
    public AuthenticatorEnrollmentPolicyRuleConditions? Conditions { get; set; }
}
