// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/SessionViolationDetectionRiskScoreCondition/minRiskLevel</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<SessionViolationDetectionRiskScoreConditionMinRiskLevel>))]
public readonly record struct SessionViolationDetectionRiskScoreConditionMinRiskLevel(string Value) : IOpenEnum<SessionViolationDetectionRiskScoreConditionMinRiskLevel>
{
    /// <summary><c>HIGH</c>.</summary>
    public static SessionViolationDetectionRiskScoreConditionMinRiskLevel High => new("HIGH");

    /// <summary><c>LOW</c>.</summary>
    public static SessionViolationDetectionRiskScoreConditionMinRiskLevel Low => new("LOW");

    /// <summary><c>MEDIUM</c>.</summary>
    public static SessionViolationDetectionRiskScoreConditionMinRiskLevel Medium => new("MEDIUM");

    /// <inheritdoc/>
    public static SessionViolationDetectionRiskScoreConditionMinRiskLevel Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
