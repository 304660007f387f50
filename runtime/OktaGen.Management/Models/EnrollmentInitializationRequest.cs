// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>EnrollmentInitializationRequest</c> as it is sent.</summary>
public sealed partial class EnrollmentInitializationRequest
{
    /// <summary><c>enrollmentRpIds</c>.</summary>
    [JsonPropertyName("enrollmentRpIds")]
    public List<string>? EnrollmentRpIds { get; set; }

    /// <summary><c>fulfillmentProvider</c>.</summary>
    [JsonPropertyName("fulfillmentProvider")]
    public EnrollmentInitializationRequestFulfillmentProvider? FulfillmentProvider { get; set; }

    /// <summary><c>userId</c>.</summary>
    [JsonPropertyName("userId")]
    public string? UserId { get; set; }

    /// <summary><c>yubicoTransportKeyJWK</c>.</summary>
    [JsonPropertyName("yubicoTransportKeyJWK")]
    public ECKeyJwk? YubicoTransportKeyJwk { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
