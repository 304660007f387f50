// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/ProfileEnrollmentPolicyRuleAction/progressiveProfilingAction</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ProfileEnrollmentPolicyRuleActionProgressiveProfilingAction>))]
public readonly record struct ProfileEnrollmentPolicyRuleActionProgressiveProfilingAction(string Value) : IOpenEnum<ProfileEnrollmentPolicyRuleActionProgressiveProfilingAction>
{
    /// <summary><c>DISABLED</c>.</summary>
    public static ProfileEnrollmentPolicyRuleActionProgressiveProfilingAction Disabled => new("DISABLED");

    /// <summary><c>ENABLED</c>.</summary>
    public static ProfileEnrollmentPolicyRuleActionProgressiveProfilingAction Enabled => new("ENABLED");

    /// <inheritdoc/>
    public static ProfileEnrollmentPolicyRuleActionProgressiveProfilingAction Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
