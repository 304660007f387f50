// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>WebAuthnCredResponse</c> as it is sent.</summary>
public sealed partial class WebAuthnCredResponse
{
    /// <summary><c>authenticatorEnrollmentId</c>.</summary>
    [JsonPropertyName("authenticatorEnrollmentId")]
    public string? AuthenticatorEnrollmentId { get; set; }

    /// <summary><c>credResponseJwe</c>.</summary>
    [JsonPropertyName("credResponseJwe")]
    public string? CredResponseJwe { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
