// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;
using LifecycleStatus = OktaGen.Management.LifecycleStatus;

namespace OktaGen.Policies;

/// <summary><c>PolicyRule</c> as it is sent: the base of its kinds, which <c>type</c> tells apart.</summary>
[JsonConverter(typeof(PolicyRuleRequestConverter))]
public abstract partial class PolicyRuleRequest
{
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
}
