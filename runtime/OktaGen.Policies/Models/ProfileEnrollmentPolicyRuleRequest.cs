// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>ProfileEnrollmentPolicyRule</c> as it is sent.</summary>
public sealed partial class ProfileEnrollmentPolicyRuleRequest : PolicyRuleRequest
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public ProfileEnrollmentPolicyRuleRequest() => Type = new("PROFILE_ENROLLMENT");

    /// <summary><c>actions</c>.</summary>
    [JsonPropertyName("actions")]
    public ProfileEnrollmentPolicyRuleActions? Actions { get; set; }

    /// <summary><c>conditions</c>.</summary>
    [JsonPropertyName("conditions")]
    public string? Conditions { get; set; }
}
