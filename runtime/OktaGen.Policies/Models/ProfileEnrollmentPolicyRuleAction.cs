// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>ProfileEnrollmentPolicyRuleAction</c> of Okta's API.</summary>
public sealed partial class ProfileEnrollmentPolicyRuleAction
{
    /// <summary><c>access</c>.</summary>
    [JsonPropertyName("access")]
    public ProfileEnrollmentPolicyRuleActionAccess? Access { get; set; }

    /// <summary><c>activationRequirements</c>.</summary>
    [JsonPropertyName("activationRequirements")]
    public ProfileEnrollmentPolicyRuleActivationRequirement? ActivationRequirements { get; set; }

    /// <summary><c>allowedIdentifiers</c>.</summary>
    [JsonPropertyName("allowedIdentifiers")]
    public List<string>? AllowedIdentifiers { get; set; }

    /// <summary><c>enrollAuthenticatorTypes</c>.</summary>
    [JsonPropertyName("enrollAuthenticatorTypes")]
    public List<string>? EnrollAuthenticatorTypes { get; set; }

    /// <summary><c>preRegistrationInlineHooks</c>.</summary>
    [JsonPropertyName("preRegistrationInlineHooks")]
    public List<PreRegistrationInlineHook>? PreRegistrationInlineHooks { get; set; }

    /// <summary><c>profileAttributes</c>.</summary>
    [JsonPropertyName("profileAttributes")]
    public List<ProfileEnrollmentPolicyRuleProfileAttribute>? ProfileAttributes { get; set; }

    /// <summary><c>progressiveProfilingAction</c>.</summary>
    [JsonPropertyName("progressiveProfilingAction")]
    public ProfileEnrollmentPolicyRuleActionProgressiveProfilingAction? ProgressiveProfilingAction { get; set; }

    /// <summary><c>targetGroupIds</c>.</summary>
    [JsonPropertyName("targetGroupIds")]
    public List<string>? TargetGroupIds { get; set; }

    /// <summary><c>uiSchemaId</c>.</summary>
    [JsonPropertyName("uiSchemaId")]
    public string? UiSchemaId { get; set; }

    /// <summary><c>unknownUserAction</c>.</summary>
    [JsonPropertyName("unknownUserAction")]
    public ProfileEnrollmentPolicyRuleActionUnknownUserAction? UnknownUserAction { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
