// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/IdentityClaimSourcingPolicyRuleAction/claimSourcing/redirectType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<IdentityClaimSourcingPolicyRuleActionClaimSourcingRedirectType>))]
public readonly record struct IdentityClaimSourcingPolicyRuleActionClaimSourcingRedirectType(string Value) : IOpenEnum<IdentityClaimSourcingPolicyRuleActionClaimSourcingRedirectType>
{
    /// <summary><c>IDP_DISCOVERY</c>.</summary>
    public static IdentityClaimSourcingPolicyRuleActionClaimSourcingRedirectType IdpDiscovery => new("IDP_DISCOVERY");

    /// <inheritdoc/>
    public static IdentityClaimSourcingPolicyRuleActionClaimSourcingRedirectType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
