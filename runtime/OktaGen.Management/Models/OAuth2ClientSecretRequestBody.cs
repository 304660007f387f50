// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>OAuth2ClientSecretRequestBody</c> as it is sent.</summary>
public sealed partial class OAuth2ClientSecretRequestBody
{
    /// <summary><c>client_secret</c>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonPropertyName("client_secret")]
    public string? ClientSecret { get; set; }

    /// <summary><c>status</c>.</summary>
    [JsonPropertyName("status")]
    public OAuth2ClientSecretRequestBodyStatus? Status { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
