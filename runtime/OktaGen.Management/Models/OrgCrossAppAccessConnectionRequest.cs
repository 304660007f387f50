// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>OrgCrossAppAccessConnection</c> as it is sent.</summary>
public sealed partial class OrgCrossAppAccessConnectionRequest
{
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
}
