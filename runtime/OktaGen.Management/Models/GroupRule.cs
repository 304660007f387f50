// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>GroupRule</c> of Okta's API.</summary>
public sealed partial class GroupRule
{
    /// <summary><c>_embedded</c>: set by Okta.</summary>
    [JsonPropertyName("_embedded")]
    public GroupRuleEmbedded? Embedded { get; set; }

    /// <summary><c>actions</c>.</summary>
    [JsonPropertyName("actions")]
    public GroupRuleAction? Actions { get; set; }

    /// <summary><c>conditions</c>.</summary>
    [JsonPropertyName("conditions")]
    public GroupRuleConditions? Conditions { get; set; }

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

    /// <summary><c>name</c>: 1 to 50 characters.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary><c>status</c>.</summary>
    [JsonPropertyName("status")]
    public GroupRuleStatus? Status { get; set; }

    /// <summary><c>type</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>This object as it is sent: without what Okta sets, and with what is not known here. Parts are shared, not copied.</summary>
    /// <returns>A new object.</returns>
    public GroupRuleRequest ToRequest() => new()
    {
        Actions = Actions,
        Conditions = Conditions,
        Name = Name,
        Status = Status,
        Type = Type,
        AdditionalProperties = AdditionalProperties,
    };
}
