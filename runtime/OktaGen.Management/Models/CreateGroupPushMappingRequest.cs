// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>CreateGroupPushMappingRequest</c> as it is sent.</summary>
public sealed partial class CreateGroupPushMappingRequest
{
    /// <summary><c>appConfig</c>.</summary>
    [JsonPropertyName("appConfig")]
    public AppConfig? AppConfig { get; set; }

    /// <summary><c>sourceGroupId</c>: required.</summary>
    [JsonPropertyName("sourceGroupId")]
    public required string SourceGroupId { get; set; }

    /// <summary><c>status</c>: default <c>ACTIVE</c>.</summary>
    [JsonPropertyName("status")]
    public GroupPushMappingStatusUpsert? Status { get; set; }

    /// <summary><c>targetGroupId</c>.</summary>
    [JsonPropertyName("targetGroupId")]
    public string? TargetGroupId { get; set; }

    /// <summary><c>targetGroupName</c>.</summary>
    [JsonPropertyName("targetGroupName")]
    public string? TargetGroupName { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
