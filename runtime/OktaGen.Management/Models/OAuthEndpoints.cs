// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>OAuthEndpoints</c> of Okta's API.</summary>
public sealed partial class OAuthEndpoints
{
    /// <summary><c>authorization</c>.</summary>
    [JsonPropertyName("authorization")]
    public OAuthAuthorizationEndpoint? Authorization { get; set; }

    /// <summary><c>jwks</c>.</summary>
    [JsonPropertyName("jwks")]
    public OidcJwksEndpoint? Jwks { get; set; }

    /// <summary><c>slo</c>.</summary>
    [JsonPropertyName("slo")]
    public OidcSloEndpoint? Slo { get; set; }

    /// <summary><c>token</c>.</summary>
    [JsonPropertyName("token")]
    public OAuthTokenEndpoint? Token { get; set; }

    /// <summary><c>userInfo</c>.</summary>
    [JsonPropertyName("userInfo")]
    public OidcUserInfoEndpoint? UserInfo { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
