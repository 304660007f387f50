// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>IdentityClaimSourcingPolicyRule</c> of Okta's API.</summary>
public sealed partial class IdentityClaimSourcingPolicyRule : PolicyRule
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public IdentityClaimSourcingPolicyRule() => Type = new("IDENTITY_CLAIM_SOURCING");

    /// <summary><c>actions</c>.</summary>
    [JsonPropertyName("actions")]
    public IdentityClaimSourcingPolicyRuleAction? Actions { get; set; }

    /// <summary><c>conditions</c>.</summary>
    [JsonPropertyName("conditions")]
    public string? Conditions { get; set; }

    /// <summary>This object as it is sent: without what Okta sets, and with what is not known here. Parts are shared, not copied.</summary>
    /// <returns>A new object.</returns>
    public override IdentityClaimSourcingPolicyRuleRequest ToRequest() => new()
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
