// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>EnrollmentActivationRequest</c> as it is sent.</summary>
public sealed partial class EnrollmentActivationRequest
{
    /// <summary><c>credResponses</c>.</summary>
    [JsonPropertyName("credResponses")]
    public List<WebAuthnCredResponse>? CredResponses { get; set; }

    /// <summary><c>fulfillmentProvider</c>.</summary>
    [JsonPropertyName("fulfillmentProvider")]
    public EnrollmentActivationRequestFulfillmentProvider? FulfillmentProvider { get; set; }

    /// <summary><c>pinResponseJwe</c>.</summary>
    [JsonPropertyName("pinResponseJwe")]
    public string? PinResponseJwe { get; set; }

    /// <summary><c>serial</c>.</summary>
    [JsonPropertyName("serial")]
    public string? Serial { get; set; }

    /// <summary><c>userId</c>.</summary>
    [JsonPropertyName("userId")]
    public string? UserId { get; set; }

    /// <summary><c>version</c>.</summary>
    [JsonPropertyName("version")]
    public string? Version { get; set; }

    /// <summary><c>yubicoSigningJwks</c>.</summary>
    [JsonPropertyName("yubicoSigningJwks")]
    public List<ECKeyJwk>? YubicoSigningJwks { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
