// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>GroupPushMapping</c> of Okta's API.</summary>
public sealed partial class GroupPushMapping
{
    /// <summary><c>_links</c>: set by Okta.</summary>
    [JsonPropertyName("_links")]
    public OktaLinks? Links { get; set; }

    /// <summary><c>appConfig</c>.</summary>
    [JsonPropertyName("appConfig")]
    public AppConfig? AppConfig { get; set; }

    /// <summary><c>created</c>: set by Okta.</summary>
    [JsonPropertyName("created")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? Created { get; set; }

    /// <summary><c>errorSummary</c>: set by Okta.</summary>
    [JsonPropertyName("errorSummary")]
    public string? ErrorSummary { get; set; }

    /// <summary><c>id</c>: set by Okta.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary><c>lastPush</c>: set by Okta.</summary>
    [JsonPropertyName("lastPush")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? LastPush { get; set; }

    /// <summary><c>lastUpdated</c>: set by Okta.</summary>
    [JsonPropertyName("lastUpdated")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? LastUpdated { get; set; }

    /// <summary><c>sourceGroupId</c>: set by Okta.</summary>
    [JsonPropertyName("sourceGroupId")]
    public string? SourceGroupId { get; set; }

    /// <summary><c>status</c>.</summary>
    [JsonPropertyName("status")]
    public GroupPushMappingStatus? Status { get; set; }

    /// <summary><c>targetGroupId</c>: set by Okta.</summary>
    [JsonPropertyName("targetGroupId")]
    public string? TargetGroupId { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
