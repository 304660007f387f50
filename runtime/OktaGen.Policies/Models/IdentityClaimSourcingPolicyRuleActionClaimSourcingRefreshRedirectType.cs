// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/IdentityClaimSourcingPolicyRuleAction/claimSourcing/refresh/redirectType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<IdentityClaimSourcingPolicyRuleActionClaimSourcingRefreshRedirectType>))]
public readonly record struct IdentityClaimSourcingPolicyRuleActionClaimSourcingRefreshRedirectType(string Value) : IOpenEnum<IdentityClaimSourcingPolicyRuleActionClaimSourcingRefreshRedirectType>
{
    /// <summary><c>FIXED</c>.</summary>
    public static IdentityClaimSourcingPolicyRuleActionClaimSourcingRefreshRedirectType Fixed => new("FIXED");

    /// <summary><c>NONE</c>.</summary>
    public static IdentityClaimSourcingPolicyRuleActionClaimSourcingRefreshRedirectType None => new("NONE");

    /// <inheritdoc/>
    public static IdentityClaimSourcingPolicyRuleActionClaimSourcingRefreshRedirectType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
