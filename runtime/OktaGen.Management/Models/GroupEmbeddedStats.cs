// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>Group/_embedded/stats</c> of Okta's API.</summary>
public sealed partial class GroupEmbeddedStats
{
    /// <summary><c>appsCount</c>.</summary>
    [JsonPropertyName("appsCount")]
    public int? AppsCount { get; set; }

    /// <summary><c>groupPushMappingsCount</c>.</summary>
    [JsonPropertyName("groupPushMappingsCount")]
    public int? GroupPushMappingsCount { get; set; }

    /// <summary><c>hasAdminPrivilege</c>.</summary>
    [JsonPropertyName("hasAdminPrivilege")]
    public bool? HasAdminPrivilege { get; set; }

    /// <summary><c>usersCount</c>.</summary>
    [JsonPropertyName("usersCount")]
    public int? UsersCount { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
