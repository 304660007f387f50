// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/OktaSignOnPolicyRuleSignonPrimaryFactor</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OktaSignOnPolicyRuleSignonPrimaryFactor>))]
public readonly record struct OktaSignOnPolicyRuleSignonPrimaryFactor(string Value) : IOpenEnum<OktaSignOnPolicyRuleSignonPrimaryFactor>
{
    /// <summary><c>PASSWORD_IDP</c>.</summary>
    public static OktaSignOnPolicyRuleSignonPrimaryFactor PasswordIdp => new("PASSWORD_IDP");

    /// <summary><c>PASSWORD_IDP_ANY_FACTOR</c>.</summary>
    public static OktaSignOnPolicyRuleSignonPrimaryFactor PasswordIdpAnyFactor => new("PASSWORD_IDP_ANY_FACTOR");

    /// <inheritdoc/>
    public static OktaSignOnPolicyRuleSignonPrimaryFactor Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
