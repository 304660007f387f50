// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>AppUser</c> of Okta's API.</summary>
public sealed partial class AppUser
{
    /// <summary><c>_embedded</c>: set by Okta.</summary>
    [JsonPropertyName("_embedded")]
    public JsonNode? Embedded { get; set; }

    /// <summary><c>_links</c>: set by Okta.</summary>
    [JsonPropertyName("_links")]
    public OktaLinks? Links { get; set; }

    /// <summary><c>created</c>: set by Okta.</summary>
    [JsonPropertyName("created")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? Created { get; set; }

    /// <summary><c>credentials</c>.</summary>
    [JsonPropertyName("credentials")]
    public AppUserCredentials? Credentials { get; set; }

    /// <summary><c>externalId</c>: set by Okta.</summary>
    [JsonPropertyName("externalId")]
    public string? ExternalId { get; set; }

    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary><c>lastSync</c>: set by Okta.</summary>
    [JsonPropertyName("lastSync")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? LastSync { get; set; }

    /// <summary><c>lastUpdated</c>: set by Okta.</summary>
    [JsonPropertyName("lastUpdated")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? LastUpdated { get; set; }

    /// <summary><c>passwordChanged</c>: set by Okta.</summary>
    [JsonPropertyName("passwordChanged")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? PasswordChanged { get; set; }

    /// <summary><c>profile</c>.</summary>
    [JsonPropertyName("profile")]
    public AppUserProfile? Profile { get; set; }

    /// <summary><c>scope</c>.</summary>
    [JsonPropertyName("scope")]
    public AppUserScope? Scope { get; set; }

    /// <summary><c>status</c>: set by Okta.</summary>
    [JsonPropertyName("status")]
    public AppUserStatus? Status { get; set; }

    /// <summary><c>statusChanged</c>: set by Okta.</summary>
    [JsonPropertyName("statusChanged")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? StatusChanged { get; set; }

    /// <summary><c>syncState</c>: set by Okta.</summary>
    [JsonPropertyName("syncState")]
    public AppUserSyncState? SyncState { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
