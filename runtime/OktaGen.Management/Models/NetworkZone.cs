// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>NetworkZone</c> of Okta's API: the base of its kinds, which <c>type</c> tells apart.</summary>
[JsonConverter(typeof(NetworkZoneConverter))]
public abstract partial class NetworkZone
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

    /// <summary><c>name</c>: required, at most 128 characters.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary><c>status</c>.</summary>
    [JsonPropertyName("status")]
    public NetworkZoneStatus? Status { get; set; }

    /// <summary><c>system</c>: set by Okta.</summary>
    [JsonPropertyName("system")]
    public bool? System { get; set; }

    /// <summary><c>type</c>.</summary>
    [JsonPropertyName("type")]
    public NetworkZoneType? Type { get; set; }

    /// <summary><c>usage</c>.</summary>
    [JsonPropertyName("usage")]
    public NetworkZoneUsage? Usage { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>This object as it is sent: without what Okta sets, and with what is not known here. Parts are shared, not copied.</summary>
    /// <returns>A new object.</returns>
    public abstract NetworkZoneRequest ToRequest();
}
