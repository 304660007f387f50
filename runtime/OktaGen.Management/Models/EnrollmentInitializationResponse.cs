// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>EnrollmentInitializationResponse</c> of Okta's API.</summary>
public sealed partial class EnrollmentInitializationResponse
{
    /// <summary><c>credRequests</c>.</summary>
    [JsonPropertyName("credRequests")]
    public List<WebAuthnCredRequest>? CredRequests { get; set; }

    /// <summary><c>fulfillmentProvider</c>.</summary>
    [JsonPropertyName("fulfillmentProvider")]
    public EnrollmentInitializationResponseFulfillmentProvider? FulfillmentProvider { get; set; }

    /// <summary><c>pinRequestJwe</c>.</summary>
    [JsonPropertyName("pinRequestJwe")]
    public string? PinRequestJwe { get; set; }

    /// <summary><c>userId</c>.</summary>
    [JsonPropertyName("userId")]
    public string? UserId { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
