// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>GroupOwner</c> of Okta's API.</summary>
public sealed partial class GroupOwner
{
    /// <summary><c>displayName</c>: set by Okta.</summary>
    [JsonPropertyName("displayName")]
    public string? DisplayName { get; set; }

    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary><c>lastUpdated</c>: set by Okta.</summary>
    [JsonPropertyName("lastUpdated")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? LastUpdated { get; set; }

    /// <summary><c>originId</c>.</summary>
    [JsonPropertyName("originId")]
    public string? OriginId { get; set; }

    /// <summary><c>originType</c>.</summary>
    [JsonPropertyName("originType")]
    public GroupOwnerOriginType? OriginType { get; set; }

    /// <summary><c>resolved</c>.</summary>
    [JsonPropertyName("resolved")]
    public bool? Resolved { get; set; }

    /// <summary><c>type</c>.</summary>
    [JsonPropertyName("type")]
    public GroupOwnerType? Type { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
