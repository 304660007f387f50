// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>AuthenticatorEnrollmentPolicyAuthenticatorSettings/enroll</c> of Okta's API.</summary>
public sealed partial class AuthenticatorEnrollmentPolicyAuthenticatorSettingsEnroll
{
    /// <summary><c>autoEnroll</c>.</summary>
    [JsonPropertyName("autoEnroll")]
    public bool? AutoEnroll { get; set; }

    /// <summary><c>gracePeriod</c>.</summary>
    [JsonPropertyName("gracePeriod")]
    public EnrollmentPolicyAuthenticatorGracePeriod? GracePeriod { get; set; }

    /// <summary><c>self</c>: default <c>NOT_ALLOWED</c>.</summary>
    [JsonPropertyName("self")]
    public AuthenticatorEnrollmentPolicyAuthenticatorStatus? Self { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
