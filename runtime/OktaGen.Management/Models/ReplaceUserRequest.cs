// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>ReplaceUserRequest</c> as it is sent.</summary>
public sealed partial class ReplaceUserRequest
{
    /// <summary><c>credentials</c>.</summary>
    [JsonPropertyName("credentials")]
    public UserCredentialsRequest? Credentials { get; set; }

    /// <summary><c>profile</c>.</summary>
    [JsonPropertyName("profile")]
    public UserProfile? Profile { get; set; }

    /// <summary><c>realmId</c>.</summary>
    [JsonPropertyName("realmId")]
    public string? RealmId { get; set; }

    /// <summary><c>type</c>.</summary>
    [JsonPropertyName("type")]
    public UserTypeReference? Type { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
