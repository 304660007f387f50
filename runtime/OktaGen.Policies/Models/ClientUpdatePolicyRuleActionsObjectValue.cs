// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/ClientUpdatePolicyRuleActionsObject/value</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ClientUpdatePolicyRuleActionsObjectValue>))]
public readonly record struct ClientUpdatePolicyRuleActionsObjectValue(string Value) : IOpenEnum<ClientUpdatePolicyRuleActionsObjectValue>
{
    /// <summary><c>ALLOW</c>.</summary>
    public static ClientUpdatePolicyRuleActionsObjectValue Allow => new("ALLOW");

    /// <summary><c>DENY</c>.</summary>
    public static ClientUpdatePolicyRuleActionsObjectValue Deny => new("DENY");

    /// <summary><c>HOTFIX_ONLY</c>.</summary>
    public static ClientUpdatePolicyRuleActionsObjectValue HotfixOnly => new("HOTFIX_ONLY");

    /// <inheritdoc/>
    public static ClientUpdatePolicyRuleActionsObjectValue Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
