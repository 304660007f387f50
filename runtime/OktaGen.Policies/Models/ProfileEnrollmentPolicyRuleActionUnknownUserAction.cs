// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/ProfileEnrollmentPolicyRuleAction/unknownUserAction</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ProfileEnrollmentPolicyRuleActionUnknownUserAction>))]
public readonly record struct ProfileEnrollmentPolicyRuleActionUnknownUserAction(string Value) : IOpenEnum<ProfileEnrollmentPolicyRuleActionUnknownUserAction>
{
    /// <summary><c>DENY</c>.</summary>
    public static ProfileEnrollmentPolicyRuleActionUnknownUserAction Deny => new("DENY");

    /// <summary><c>REGISTER</c>.</summary>
    public static ProfileEnrollmentPolicyRuleActionUnknownUserAction Register => new("REGISTER");

    /// <inheritdoc/>
    public static ProfileEnrollmentPolicyRuleActionUnknownUserAction Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
