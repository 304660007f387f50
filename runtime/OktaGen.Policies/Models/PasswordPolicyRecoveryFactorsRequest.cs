// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>PasswordPolicyRecoveryFactors</c> as it is sent.</summary>
public sealed partial class PasswordPolicyRecoveryFactorsRequest
{
    /// <summary><c>okta_call</c>.</summary>
    [JsonPropertyName("okta_call")]
    public PasswordPolicyRecoveryFactorSettings? OktaCall { get; set; }

    /// <summary><c>okta_email</c>.</summary>
    [JsonPropertyName("okta_email")]
    public PasswordPolicyRecoveryEmail? OktaEmail { get; set; }

    /// <summary><c>okta_sms</c>.</summary>
    [JsonPropertyName("okta_sms")]
    public PasswordPolicyRecoveryFactorSettings? OktaSms { get; set; }

    /// <summary><c>recovery_question</c>.</summary>
    [JsonPropertyName("recovery_question")]
    public PasswordPolicyRecoveryQuestionRequest? RecoveryQuestion { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
