// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>IdentityClaimSourcingPolicyRule</c> as it is sent.</summary>
public sealed partial class IdentityClaimSourcingPolicyRuleRequest : PolicyRuleRequest
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public IdentityClaimSourcingPolicyRuleRequest() => Type = new("IDENTITY_CLAIM_SOURCING");

    /// <summary><c>actions</c>.</summary>
    [JsonPropertyName("actions")]
    public IdentityClaimSourcingPolicyRuleAction? Actions { get; set; }

    /// <summary><c>conditions</c>.</summary>
    [JsonPropertyName("conditions")]
    public string? Conditions { get; set; }
}
