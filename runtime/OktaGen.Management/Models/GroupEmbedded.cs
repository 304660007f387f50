// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>Group/_embedded</c> of Okta's API.</summary>
public sealed partial class GroupEmbedded
{
    /// <summary><c>app</c>.</summary>
    [JsonPropertyName("app")]
    public GroupEmbeddedApp? App { get; set; }

    /// <summary><c>stats</c>.</summary>
    [JsonPropertyName("stats")]
    public GroupEmbeddedStats? Stats { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
