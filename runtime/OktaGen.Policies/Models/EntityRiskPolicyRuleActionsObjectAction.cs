// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/EntityRiskPolicyRuleActionsObject/action</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<EntityRiskPolicyRuleActionsObjectAction>))]
public readonly record struct EntityRiskPolicyRuleActionsObjectAction(string Value) : IOpenEnum<EntityRiskPolicyRuleActionsObjectAction>
{
    /// <summary><c>RUN_WORKFLOW</c>.</summary>
    public static EntityRiskPolicyRuleActionsObjectAction RunWorkflow => new("RUN_WORKFLOW");

    /// <summary><c>TERMINATE_ALL_SESSIONS</c>.</summary>
    public static EntityRiskPolicyRuleActionsObjectAction TerminateAllSessions => new("TERMINATE_ALL_SESSIONS");

    /// <inheritdoc/>
    public static EntityRiskPolicyRuleActionsObjectAction Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
