// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>EnrollmentPolicyAuthenticatorGracePeriod</c> of Okta's API: the base of its kinds, which <c>type</c> tells apart.</summary>
[JsonConverter(typeof(EnrollmentPolicyAuthenticatorGracePeriodConverter))]
public abstract partial class EnrollmentPolicyAuthenticatorGracePeriod
{
    /// <summary><c>type</c>.</summary>
    [JsonPropertyName("type")]
    public EnrollmentPolicyAuthenticatorGracePeriodType? Type { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
