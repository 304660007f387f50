// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>LogActor</c> of Okta's API.</summary>
public sealed partial class LogActor
{
    /// <summary><c>alternateId</c>: set by Okta.</summary>
    [JsonPropertyName("alternateId")]
    public string? AlternateId { get; set; }

    /// <summary><c>detailEntry</c>: set by Okta.</summary>
    [JsonPropertyName("detailEntry")]
    public JsonNode? DetailEntry { get; set; }

    /// <summary><c>displayName</c>: set by Okta.</summary>
    [JsonPropertyName("displayName")]
    public string? DisplayName { get; set; }

    /// <summary><c>id</c>: set by Okta.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary><c>type</c>: set by Okta.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
