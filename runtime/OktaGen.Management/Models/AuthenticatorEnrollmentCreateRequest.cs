// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>AuthenticatorEnrollmentCreateRequest</c> as it is sent.</summary>
public sealed partial class AuthenticatorEnrollmentCreateRequest
{
    /// <summary><c>authenticatorId</c>: required.</summary>
    [JsonPropertyName("authenticatorId")]
    public required string AuthenticatorId { get; set; }

    /// <summary><c>profile</c>: required.</summary>
    [JsonPropertyName("profile")]
    public required AuthenticatorProfile Profile { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
