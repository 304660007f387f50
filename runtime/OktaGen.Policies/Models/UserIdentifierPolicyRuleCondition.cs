// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>UserIdentifierPolicyRuleCondition</c> of Okta's API.</summary>
public sealed partial class UserIdentifierPolicyRuleCondition
{
    /// <summary><c>attribute</c>.</summary>
    [JsonPropertyName("attribute")]
    public string? Attribute { get; set; }

    /// <summary><c>patterns</c>.</summary>
    [JsonPropertyName("patterns")]
    public List<UserIdentifierConditionEvaluatorPattern>? Patterns { get; set; }

    /// <summary><c>type</c>.</summary>
    [JsonPropertyName("type")]
    public UserIdentifierType? Type { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
