// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/ClientUpdatePolicyRuleActionsObject/action</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ClientUpdatePolicyRuleActionsObjectAction>))]
public readonly record struct ClientUpdatePolicyRuleActionsObjectAction(string Value) : IOpenEnum<ClientUpdatePolicyRuleActionsObjectAction>
{
    /// <summary><c>OKTA_VERIFY_UPDATE</c>.</summary>
    public static ClientUpdatePolicyRuleActionsObjectAction OktaVerifyUpdate => new("OKTA_VERIFY_UPDATE");

    /// <inheritdoc/>
    public static ClientUpdatePolicyRuleActionsObjectAction Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
