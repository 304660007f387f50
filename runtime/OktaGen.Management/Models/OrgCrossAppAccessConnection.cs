// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>OrgCrossAppAccessConnection</c> of Okta's API.</summary>
public sealed partial class OrgCrossAppAccessConnection
{
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

    /// <summary><c>requestingAppInstanceId</c>.</summary>
    [JsonPropertyName("requestingAppInstanceId")]
    public string? RequestingAppInstanceId { get; set; }

    /// <summary><c>resourceAppInstanceId</c>.</summary>
    [JsonPropertyName("resourceAppInstanceId")]
    public string? ResourceAppInstanceId { get; set; }

    /// <summary><c>status</c>.</summary>
    [JsonPropertyName("status")]
    public OrgCrossAppAccessConnectionStatus? Status { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>This object as it is sent: without what Okta sets, and with what is not known here. Parts are shared, not copied.</summary>
    /// <returns>A new object.</returns>
    public OrgCrossAppAccessConnectionRequest ToRequest() => new()
    {
        RequestingAppInstanceId = RequestingAppInstanceId,
        ResourceAppInstanceId = ResourceAppInstanceId,
        Status = Status,
        AdditionalProperties = AdditionalProperties,
    };
}
