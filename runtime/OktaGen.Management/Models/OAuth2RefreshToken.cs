// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>OAuth2RefreshToken</c> of Okta's API.</summary>
public sealed partial class OAuth2RefreshToken
{
    /// <summary><c>_embedded</c>: set by Okta.</summary>
    [JsonPropertyName("_embedded")]
    public OAuth2RefreshTokenEmbedded? Embedded { get; set; }

    /// <summary><c>_links</c>: set by Okta.</summary>
    [JsonPropertyName("_links")]
    public OktaLinks? Links { get; set; }

    /// <summary><c>clientId</c>.</summary>
    [JsonPropertyName("clientId")]
    public string? ClientId { get; set; }

    /// <summary><c>created</c>: set by Okta.</summary>
    [JsonPropertyName("created")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? Created { get; set; }

    /// <summary><c>expiresAt</c>: set by Okta.</summary>
    [JsonPropertyName("expiresAt")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary><c>id</c>: set by Okta.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary><c>issuer</c>.</summary>
    [JsonPropertyName("issuer")]
    public string? Issuer { get; set; }

    /// <summary><c>lastUpdated</c>: set by Okta.</summary>
    [JsonPropertyName("lastUpdated")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? LastUpdated { get; set; }

    /// <summary><c>scopes</c>.</summary>
    [JsonPropertyName("scopes")]
    public List<string>? Scopes { get; set; }

    /// <summary><c>status</c>: set by Okta.</summary>
    [JsonPropertyName("status")]
    public GrantOrTokenStatus? Status { get; set; }

    /// <summary><c>userId</c>.</summary>
    [JsonPropertyName("userId")]
    public string? UserId { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
