// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>AppUserAssignRequest</c> as it is sent.</summary>
public sealed partial class AppUserAssignRequest
{
    /// <summary><c>credentials</c>.</summary>
    [JsonPropertyName("credentials")]
    public AppUserCredentials? Credentials { get; set; }

    /// <summary><c>id</c>: required.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; set; }

    /// <summary><c>profile</c>.</summary>
    [JsonPropertyName("profile")]
    public AppUserProfile? Profile { get; set; }

    /// <summary><c>scope</c>.</summary>
    [JsonPropertyName("scope")]
    public AppUserScope? Scope { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
