// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>LogTarget/changeDetails</c> of Okta's API.</summary>
public sealed partial class LogTargetChangeDetails
{
    /// <summary><c>from</c>.</summary>
    [JsonPropertyName("from")]
    public JsonNode? From { get; set; }

    /// <summary><c>to</c>.</summary>
    [JsonPropertyName("to")]
    public JsonNode? To { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
