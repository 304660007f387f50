// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>Device</c> of Okta's API.</summary>
public sealed partial class Device
{
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

    /// <summary><c>lastUpdated</c>: set by Okta.</summary>
    [JsonPropertyName("lastUpdated")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? LastUpdated { get; set; }

    /// <summary><c>profile</c>.</summary>
    [JsonPropertyName("profile")]
    public DeviceProfile? Profile { get; set; }

    /// <summary><c>resourceAlternateId</c>: set by Okta.</summary>
    [JsonPropertyName("resourceAlternateId")]
    public string? ResourceAlternateId { get; set; }

    /// <summary><c>resourceDisplayName</c>.</summary>
    [JsonPropertyName("resourceDisplayName")]
    public DeviceDisplayName? ResourceDisplayName { get; set; }

    /// <summary><c>resourceId</c>: set by Okta.</summary>
    [JsonPropertyName("resourceId")]
    public string? ResourceId { get; set; }

    /// <summary><c>resourceType</c>: set by Okta, default <c>UDDevice</c>.</summary>
    [JsonPropertyName("resourceType")]
    public string? ResourceType { get; set; }

    /// <summary><c>status</c>.</summary>
    [JsonPropertyName("status")]
    public DeviceStatus? Status { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
