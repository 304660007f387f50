// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>CreateGroupRuleRequest</c> as it is sent.</summary>
public sealed partial class CreateGroupRuleRequest
{
    /// <summary><c>actions</c>.</summary>
    [JsonPropertyName("actions")]
    public GroupRuleAction? Actions { get; set; }

    /// <summary><c>conditions</c>.</summary>
    [JsonPropertyName("conditions")]
    public GroupRuleConditions? Conditions { get; set; }

    /// <summary><c>name</c>: 1 to 50 characters.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary><c>type</c>.</summary>
    [JsonPropertyName("type")]
    public CreateGroupRuleRequestType? Type { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
