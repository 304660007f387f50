// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>JsonPatchOperation</c> as it is sent.</summary>
public sealed partial class JsonPatchOperation
{
    /// <summary><c>op</c>.</summary>
    [JsonPropertyName("op")]
    public PatchAction? Op { get; set; }

    /// <summary><c>path</c>.</summary>
    [JsonPropertyName("path")]
    public string? Path { get; set; }

    /// <summary><c>value</c>.</summary>
    [JsonPropertyName("value")]
    public JsonNode? Value { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
