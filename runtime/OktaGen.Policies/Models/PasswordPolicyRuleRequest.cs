// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>PasswordPolicyRule</c> as it is sent.</summary>
public sealed partial class PasswordPolicyRuleRequest : PolicyRuleRequest
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public PasswordPolicyRuleRequest() => Type = new("PASSWORD");

    /// <summary><c>actions</c>.</summary>
    [JsonPropertyName("actions")]
    public PasswordPolicyRuleActions? Actions { get; set; }

    /// <summary><c>conditions</c>.</summary>
    [JsonPropertyName("conditions")]
    public PasswordPolicyRuleConditions? Conditions { get; set; }
}
