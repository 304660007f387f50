// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>CreateUserRequest</c> as it is sent.</summary>
public sealed partial class CreateUserRequest
{
    /// <summary><c>credentials</c>.</summary>
    [JsonPropertyName("credentials")]
    public UserCredentialsWritable? Credentials { get; set; }

    /// <summary><c>groupIds</c>.</summary>
    [JsonPropertyName("groupIds")]
    public List<string>? GroupIds { get; set; }

    /// <summary><c>profile</c>: required.</summary>
    [JsonPropertyName("profile")]
    public required UserProfile Profile { get; set; }

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
