// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>PostAuthSessionPolicyRule</c> as it is sent.</summary>
public sealed partial class PostAuthSessionPolicyRuleRequest : PolicyRuleRequest
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public PostAuthSessionPolicyRuleRequest() => Type = new("POST_AUTH_SESSION");

    /// <summary><c>actions</c>.</summary>
    [JsonPropertyName("actions")]
    public PostAuthSessionPolicyRuleActions? Actions { get; set; }

    /// <summary><c>conditions</c>.</summary>
    [JsonPropertyName("conditions")]
    public PostAuthSessionPolicyRuleConditions? Conditions { get; set; }
}
