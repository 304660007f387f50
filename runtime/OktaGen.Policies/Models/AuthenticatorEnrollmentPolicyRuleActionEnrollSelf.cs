// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/AuthenticatorEnrollmentPolicyRuleActionEnroll/self</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<AuthenticatorEnrollmentPolicyRuleActionEnrollSelf>))]
public readonly record struct AuthenticatorEnrollmentPolicyRuleActionEnrollSelf(string Value) : IOpenEnum<AuthenticatorEnrollmentPolicyRuleActionEnrollSelf>
{
    /// <summary><c>CHALLENGE</c>.</summary>
    public static AuthenticatorEnrollmentPolicyRuleActionEnrollSelf Challenge => new("CHALLENGE");

    /// <summary><c>LOGIN</c>.</summary>
    public static AuthenticatorEnrollmentPolicyRuleActionEnrollSelf Login => new("LOGIN");

    /// <summary><c>NEVER</c>.</summary>
    public static AuthenticatorEnrollmentPolicyRuleActionEnrollSelf Never => new("NEVER");

    /// <summary><c>NEVER_INCLUDING_RECOVERY</c>.</summary>
    public static AuthenticatorEnrollmentPolicyRuleActionEnrollSelf NeverIncludingRecovery => new("NEVER_INCLUDING_RECOVERY");

    /// <inheritdoc/>
    public static AuthenticatorEnrollmentPolicyRuleActionEnrollSelf Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
