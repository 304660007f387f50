// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>WebAuthnCredRequest</c> of Okta's API.</summary>
public sealed partial class WebAuthnCredRequest
{
    /// <summary><c>authenticatorEnrollmentId</c>.</summary>
    [JsonPropertyName("authenticatorEnrollmentId")]
    public string? AuthenticatorEnrollmentId { get; set; }

    /// <summary><c>credRequestJwe</c>.</summary>
    [JsonPropertyName("credRequestJwe")]
    public string? CredRequestJwe { get; set; }

    /// <summary><c>keyId</c>.</summary>
    [JsonPropertyName("keyId")]
    public string? KeyId { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
