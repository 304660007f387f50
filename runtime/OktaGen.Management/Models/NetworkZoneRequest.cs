// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>NetworkZone</c> as it is sent: the base of its kinds, which <c>type</c> tells apart.</summary>
[JsonConverter(typeof(NetworkZoneRequestConverter))]
public abstract partial class NetworkZoneRequest
{
    /// <summary><c>name</c>: required, at most 128 characters.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; set; }

    /// <summary><c>status</c>.</summary>
    [JsonPropertyName("status")]
    public NetworkZoneStatus? Status { get; set; }

    /// <summary><c>type</c>.</summary>
    [JsonPropertyName("type")]
    public NetworkZoneType? Type { get; set; }

    /// <summary><c>usage</c>.</summary>
    [JsonPropertyName("usage")]
    public NetworkZoneUsage? Usage { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
