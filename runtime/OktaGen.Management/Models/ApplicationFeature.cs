// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>ApplicationFeature</c> of Okta's API: the base of its kinds, which <c>name</c> tells apart.</summary>
[JsonConverter(typeof(ApplicationFeatureConverter))]
public abstract partial class ApplicationFeature
{
    /// <summary><c>_links</c>: set by Okta.</summary>
    [JsonPropertyName("_links")]
    public OktaLinks? Links { get; set; }

    /// <summary><c>description</c>: set by Okta.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public ApplicationFeatureType? Name { get; set; }

    /// <summary><c>status</c>: set by Okta, default <c>DISABLED</c>.</summary>
    [JsonPropertyName("status")]
    public EnabledStatus? Status { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
