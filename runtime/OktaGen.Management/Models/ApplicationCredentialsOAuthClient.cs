// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>ApplicationCredentialsOAuthClient</c> of Okta's API.</summary>
public sealed partial class ApplicationCredentialsOAuthClient
{
    /// <summary><c>autoKeyRotation</c>: default <c>true</c>.</summary>
    [JsonPropertyName("autoKeyRotation")]
    public bool? AutoKeyRotation { get; set; }

    /// <summary><c>client_id</c>: 6 to 100 characters.</summary>
    [JsonPropertyName("client_id")]
    public string? ClientId { get; set; }

    /// <summary><c>client_secret</c>: 14 to 100 characters.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonPropertyName("client_secret")]
    public string? ClientSecret { get; set; }

    /// <summary><c>pkce_required</c>: default <c>true</c>.</summary>
    [JsonPropertyName("pkce_required")]
    public bool? PkceRequired { get; set; }

    /// <summary><c>token_endpoint_auth_method</c>: default <c>client_secret_basic</c>.</summary>
    [JsonPropertyName("token_endpoint_auth_method")]
    public OAuthEndpointAuthenticationMethod? TokenEndpointAuthMethod { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
