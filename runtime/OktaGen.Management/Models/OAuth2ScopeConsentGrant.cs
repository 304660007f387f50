// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>OAuth2ScopeConsentGrant</c> of Okta's API.</summary>
public sealed partial class OAuth2ScopeConsentGrant
{
    /// <summary><c>_embedded</c>: set by Okta.</summary>
    [JsonPropertyName("_embedded")]
    public OAuth2ScopeConsentGrantEmbedded? Embedded { get; set; }

    /// <summary><c>_links</c>: set by Okta.</summary>
    [JsonPropertyName("_links")]
    public OktaLinks? Links { get; set; }

    /// <summary><c>clientId</c>: set by Okta.</summary>
    [JsonPropertyName("clientId")]
    public string? ClientId { get; set; }

    /// <summary><c>created</c>: set by Okta.</summary>
    [JsonPropertyName("created")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? Created { get; set; }

    /// <summary><c>createdBy</c>: set by Okta.</summary>
    [JsonPropertyName("createdBy")]
    public OAuth2Actor? CreatedBy { get; set; }

    /// <summary><c>id</c>: set by Okta.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary><c>issuer</c>: required.</summary>
    [JsonPropertyName("issuer")]
    public string? Issuer { get; set; }

    /// <summary><c>lastUpdated</c>: set by Okta.</summary>
    [JsonPropertyName("lastUpdated")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? LastUpdated { get; set; }

    /// <summary><c>scopeId</c>: required.</summary>
    [JsonPropertyName("scopeId")]
    public string? ScopeId { get; set; }

    /// <summary><c>source</c>: set by Okta.</summary>
    [JsonPropertyName("source")]
    public OAuth2ScopeConsentGrantSource? Source { get; set; }

    /// <summary><c>status</c>: set by Okta.</summary>
    [JsonPropertyName("status")]
    public GrantOrTokenStatus? Status { get; set; }

    /// <summary><c>userId</c>: set by Okta.</summary>
    [JsonPropertyName("userId")]
    public string? UserId { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
