// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>PolicyMappingRequest</c> as it is sent.</summary>
public sealed partial class PolicyMappingRequest
{
    /// <summary><c>resourceId</c>.</summary>
    [JsonPropertyName("resourceId")]
    public string? ResourceId { get; set; }

    /// <summary><c>resourceType</c>.</summary>
    [JsonPropertyName("resourceType")]
    public PolicyMappingResourceType? ResourceType { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
