// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>PostAuthSessionPolicyRule</c> of Okta's API.</summary>
public sealed partial class PostAuthSessionPolicyRule : PolicyRule
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public PostAuthSessionPolicyRule() => Type = new("POST_AUTH_SESSION");

    /// <summary><c>actions</c>.</summary>
    [JsonPropertyName("actions")]
    public PostAuthSessionPolicyRuleActions? Actions { get; set; }

    /// <summary><c>conditions</c>.</summary>
    [JsonPropertyName("conditions")]
    public PostAuthSessionPolicyRuleConditions? Conditions { get; set; }

    /// <summary>This object as it is sent: without what Okta sets, and with what is not known here. Parts are shared, not copied.</summary>
    /// <returns>A new object.</returns>
    public override PostAuthSessionPolicyRuleRequest ToRequest() => new()
    {
        Name = Name,
        Priority = Priority,
        Status = Status,
        System = System,
        Type = Type,
        Actions = Actions,
        Conditions = Conditions,
        AdditionalProperties = AdditionalProperties,
    };
}
