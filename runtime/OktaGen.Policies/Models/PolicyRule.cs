// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;
using LifecycleStatus = OktaGen.Management.LifecycleStatus;

namespace OktaGen.Policies;

/// <summary><c>PolicyRule</c> of Okta's API: the base of its kinds, which <c>type</c> tells apart.</summary>
[JsonConverter(typeof(PolicyRuleConverter))]
public abstract partial class PolicyRule
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

    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary><c>priority</c>.</summary>
    [JsonPropertyName("priority")]
    public long? Priority { get; set; }

    /// <summary><c>status</c>.</summary>
    [JsonPropertyName("status")]
    public LifecycleStatus? Status { get; set; }

    /// <summary><c>system</c>: default <c>false</c>.</summary>
    [JsonPropertyName("system")]
    public bool? System { get; set; }

    /// <summary><c>type</c>.</summary>
    [JsonPropertyName("type")]
    public PolicyRuleType? Type { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>This object as it is sent: without what Okta sets, and with what is not known here. Parts are shared, not copied.</summary>
    /// <returns>A new object.</returns>
    public abstract PolicyRuleRequest ToRequest();
}
