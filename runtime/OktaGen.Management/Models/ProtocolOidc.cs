// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>ProtocolOidc</c> of Okta's API.</summary>
public sealed partial class ProtocolOidc : IdentityProviderProtocol
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public ProtocolOidc() => Type = new("OIDC");

    /// <summary><c>algorithms</c>.</summary>
    [JsonPropertyName("algorithms")]
    public OidcAlgorithms? Algorithms { get; set; }

    /// <summary><c>credentials</c>.</summary>
    [JsonPropertyName("credentials")]
    public OAuthCredentials? Credentials { get; set; }

    /// <summary><c>endpoints</c>.</summary>
    [JsonPropertyName("endpoints")]
    public OAuthEndpoints? Endpoints { get; set; }

    /// <summary><c>issuer</c>.</summary>
    [JsonPropertyName("issuer")]
    public OidcIssuer? Issuer { get; set; }

    /// <summary><c>oktaIdpOrgUrl</c>.</summary>
    [JsonPropertyName("oktaIdpOrgUrl")]
    public string? OktaIdpOrgUrl { get; set; }

    /// <summary><c>scopes</c>.</summary>
    [JsonPropertyName("scopes")]
    public List<string>? Scopes { get; set; }

    /// <summary><c>settings</c>.</summary>
    [JsonPropertyName("settings")]
    public OidcSettings? Settings { get; set; }

    /// <summary><c>type</c>.</summary>
    [JsonPropertyName("type")]
    public ProtocolOidcType? Type { get; set; }
}
