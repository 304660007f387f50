// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>Application</c> of Okta's API: the base of its kinds, which <c>signOnMode</c> tells apart.</summary>
[JsonConverter(typeof(ApplicationConverter))]
public abstract partial class Application
{
    /// <summary><c>_embedded</c>: set by Okta.</summary>
    [JsonPropertyName("_embedded")]
    public ApplicationEmbedded? Embedded { get; set; }

    /// <summary><c>_links</c>: set by Okta.</summary>
    [JsonPropertyName("_links")]
    public OktaLinks? Links { get; set; }

    /// <summary><c>accessibility</c>.</summary>
    [JsonPropertyName("accessibility")]
    public ApplicationAccessibility? Accessibility { get; set; }

    /// <summary><c>created</c>: set by Okta.</summary>
    [JsonPropertyName("created")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? Created { get; set; }

    /// <summary><c>expressConfiguration</c>: set by Okta.</summary>
    [JsonPropertyName("expressConfiguration")]
    public ApplicationExpressConfiguration? ExpressConfiguration { get; set; }

    /// <summary><c>features</c>: set by Okta.</summary>
    [JsonPropertyName("features")]
    public List<ApplicationFeatureName>? Features { get; set; }

    /// <summary><c>id</c>: set by Okta.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary><c>label</c>: required.</summary>
    [JsonPropertyName("label")]
    public string? Label { get; set; }

    /// <summary><c>lastUpdated</c>: set by Okta.</summary>
    [JsonPropertyName("lastUpdated")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? LastUpdated { get; set; }

    /// <summary><c>licensing</c>.</summary>
    [JsonPropertyName("licensing")]
    public ApplicationLicensing? Licensing { get; set; }

    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary><c>orn</c>: set by Okta.</summary>
    [JsonPropertyName("orn")]
    public string? Orn { get; set; }

    /// <summary><c>profile</c>.</summary>
    [JsonPropertyName("profile")]
    public JsonNode? Profile { get; set; }

    /// <summary><c>signOnMode</c>.</summary>
    [JsonPropertyName("signOnMode")]
    public ApplicationSignOnMode? SignOnMode { get; set; }

    /// <summary><c>status</c>: set by Okta.</summary>
    [JsonPropertyName("status")]
    public ApplicationLifecycleStatus? Status { get; set; }

    /// <summary><c>universalLogout</c>: set by Okta.</summary>
    [JsonPropertyName("universalLogout")]
    public ApplicationUniversalLogout? UniversalLogout { get; set; }

    /// <summary><c>visibility</c>.</summary>
    [JsonPropertyName("visibility")]
    public ApplicationVisibility? Visibility { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>This object as it is sent: without what Okta sets, and with what is not known here. Parts are shared, not copied.</summary>
    /// <returns>A new object.</returns>
    public abstract ApplicationRequest ToRequest();
}
