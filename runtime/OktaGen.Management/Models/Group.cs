// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>Group</c> of Okta's API.</summary>
public sealed partial class Group
{
    /// <summary><c>_embedded</c>: set by Okta.</summary>
    [JsonPropertyName("_embedded")]
    public GroupEmbedded? Embedded { get; set; }

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

    /// <summary><c>lastMembershipUpdated</c>: set by Okta.</summary>
    [JsonPropertyName("lastMembershipUpdated")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? LastMembershipUpdated { get; set; }

    /// <summary><c>lastUpdated</c>: set by Okta.</summary>
    [JsonPropertyName("lastUpdated")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? LastUpdated { get; set; }

    /// <summary><c>objectClass</c>: set by Okta.</summary>
    [JsonPropertyName("objectClass")]
    public List<string>? ObjectClass { get; set; }

    /// <summary><c>profile</c>.</summary>
    [JsonPropertyName("profile")]
    public GroupProfile? Profile { get; set; }

    /// <summary><c>source</c>: set by Okta.</summary>
    [JsonPropertyName("source")]
    public GroupSource? Source { get; set; }

    /// <summary><c>type</c>.</summary>
    [JsonPropertyName("type")]
    public GroupType? Type { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
