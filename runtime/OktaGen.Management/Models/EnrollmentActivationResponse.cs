// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>EnrollmentActivationResponse</c> of Okta's API.</summary>
public sealed partial class EnrollmentActivationResponse
{
    /// <summary><c>authenticatorEnrollmentIds</c>.</summary>
    [JsonPropertyName("authenticatorEnrollmentIds")]
    public List<string>? AuthenticatorEnrollmentIds { get; set; }

    /// <summary><c>fulfillmentProvider</c>.</summary>
    [JsonPropertyName("fulfillmentProvider")]
    public EnrollmentActivationResponseFulfillmentProvider? FulfillmentProvider { get; set; }

    /// <summary><c>userId</c>.</summary>
    [JsonPropertyName("userId")]
    public string? UserId { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
