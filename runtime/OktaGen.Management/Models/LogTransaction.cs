// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>LogTransaction</c> of Okta's API.</summary>
public sealed partial class LogTransaction
{
    /// <summary><c>detail</c>: set by Okta.</summary>
    [JsonPropertyName("detail")]
    public JsonNode? Detail { get; set; }

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
