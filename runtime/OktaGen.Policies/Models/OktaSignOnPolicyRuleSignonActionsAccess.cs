// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/OktaSignOnPolicyRuleSignonActions/access</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OktaSignOnPolicyRuleSignonActionsAccess>))]
public readonly record struct OktaSignOnPolicyRuleSignonActionsAccess(string Value) : IOpenEnum<OktaSignOnPolicyRuleSignonActionsAccess>
{
    /// <summary><c>ALLOW</c>.</summary>
    public static OktaSignOnPolicyRuleSignonActionsAccess Allow => new("ALLOW");

    /// <summary><c>DENY</c>.</summary>
    public static OktaSignOnPolicyRuleSignonActionsAccess Deny => new("DENY");

    /// <inheritdoc/>
    public static OktaSignOnPolicyRuleSignonActionsAccess Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
