// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/EntityRiskScorePolicyRuleCondition/level</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<EntityRiskScorePolicyRuleConditionLevel>))]
public readonly record struct EntityRiskScorePolicyRuleConditionLevel(string Value) : IOpenEnum<EntityRiskScorePolicyRuleConditionLevel>
{
    /// <summary><c>ANY</c>.</summary>
    public static EntityRiskScorePolicyRuleConditionLevel Any => new("ANY");

    /// <summary><c>HIGH</c>.</summary>
    public static EntityRiskScorePolicyRuleConditionLevel High => new("HIGH");

    /// <summary><c>LOW</c>.</summary>
    public static EntityRiskScorePolicyRuleConditionLevel Low => new("LOW");

    /// <summary><c>MEDIUM</c>.</summary>
    public static EntityRiskScorePolicyRuleConditionLevel Medium => new("MEDIUM");

    /// <inheritdoc/>
    public static EntityRiskScorePolicyRuleConditionLevel Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
