// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>IdentityProvider</c> of Okta's API.</summary>
public sealed partial class IdentityProvider
{
    /// <summary><c>_links</c>: set by Okta.</summary>
    [JsonPropertyName("_links")]
    public OktaLinks? Links { get; set; }

    /// <summary><c>created</c>: set by Okta.</summary>
    [JsonPropertyName("created")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? Created { get; set; }

    /// <summary><c>id</c>: set by Okta.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary><c>issuerMode</c>: default <c>DYNAMIC</c>.</summary>
    [JsonPropertyName("issuerMode")]
    public IdentityProviderIssuerMode? IssuerMode { get; set; }

    /// <summary><c>lastUpdated</c>: set by Okta.</summary>
    [JsonPropertyName("lastUpdated")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? LastUpdated { get; set; }

    /// <summary><c>name</c>: at most 100 characters.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary><c>policy</c>.</summary>
    [JsonPropertyName("policy")]
    public IdentityProviderPolicy? Policy { get; set; }

    /// <summary><c>properties</c>.</summary>
    [JsonPropertyName("properties")]
    public IdentityProviderProperties? Properties { get; set; }

    /// <summary><c>protocol</c>.</summary>
    [JsonPropertyName("protocol")]
    public IdentityProviderProtocol? Protocol { get; set; }

    /// <summary><c>status</c>.</summary>
    [JsonPropertyName("status")]
    public LifecycleStatus? Status { get; set; }

    /// <summary><c>type</c>.</summary>
    [JsonPropertyName("type")]
    public IdentityProviderType? Type { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
