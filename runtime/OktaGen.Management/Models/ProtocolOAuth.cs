// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>ProtocolOAuth</c> of Okta's API.</summary>
public sealed partial class ProtocolOAuth : IdentityProviderProtocol
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public ProtocolOAuth() => Type = new("OAUTH2");

    /// <summary><c>credentials</c>.</summary>
    [JsonPropertyName("credentials")]
    public OAuthCredentials? Credentials { get; set; }

    /// <summary><c>endpoints</c>.</summary>
    [JsonPropertyName("endpoints")]
    public OAuthEndpoints? Endpoints { get; set; }

    /// <summary><c>scopes</c>.</summary>
    [JsonPropertyName("scopes")]
    public List<string>? Scopes { get; set; }

    /// <summary><c>type</c>.</summary>
    [JsonPropertyName("type")]
    public ProtocolOAuthType? Type { get; set; }
}
