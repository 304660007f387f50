// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/ProfileEnrollmentPolicyRuleAction/access</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ProfileEnrollmentPolicyRuleActionAccess>))]
public readonly record struct ProfileEnrollmentPolicyRuleActionAccess(string Value) : IOpenEnum<ProfileEnrollmentPolicyRuleActionAccess>
{
    /// <summary><c>ALLOW</c>.</summary>
    public static ProfileEnrollmentPolicyRuleActionAccess Allow => new("ALLOW");

    /// <summary><c>DENY</c>.</summary>
    public static ProfileEnrollmentPolicyRuleActionAccess Deny => new("DENY");

    /// <inheritdoc/>
    public static ProfileEnrollmentPolicyRuleActionAccess Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
