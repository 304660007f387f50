// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/AccessPolicyRuleApplicationSignOnAccess</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<AccessPolicyRuleApplicationSignOnAccess>))]
public readonly record struct AccessPolicyRuleApplicationSignOnAccess(string Value) : IOpenEnum<AccessPolicyRuleApplicationSignOnAccess>
{
    /// <summary><c>ALLOW</c>.</summary>
    public static AccessPolicyRuleApplicationSignOnAccess Allow => new("ALLOW");

    /// <summary><c>DENY</c>.</summary>
    public static AccessPolicyRuleApplicationSignOnAccess Deny => new("DENY");

    /// <inheritdoc/>
    public static AccessPolicyRuleApplicationSignOnAccess Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
