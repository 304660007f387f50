// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>AuthenticatorEnrollmentPolicy</c> as it is sent.</summary>
public sealed partial class AuthenticatorEnrollmentPolicyRequest : PolicyRequest
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public AuthenticatorEnrollmentPolicyRequest() => Type = new("MFA_ENROLL");

    /// <summary><c>conditions</c>.</summary>
    [JsonPropertyName("conditions")]
    public AuthenticatorEnrollmentPolicyConditions? Conditions { get; set; }

    /// <summary><c>settings</c>.</summary>
    [JsonPropertyName("settings")]
    public AuthenticatorEnrollmentPolicySettings? Settings { get; set; }
}
