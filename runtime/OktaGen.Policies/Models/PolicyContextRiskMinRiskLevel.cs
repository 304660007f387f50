// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/PolicyContext/risk/minRiskLevel</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<PolicyContextRiskMinRiskLevel>))]
public readonly record struct PolicyContextRiskMinRiskLevel(string Value) : IOpenEnum<PolicyContextRiskMinRiskLevel>
{
    /// <summary><c>HIGH</c>.</summary>
    public static PolicyContextRiskMinRiskLevel High => new("HIGH");

    /// <summary><c>LOW</c>.</summary>
    public static PolicyContextRiskMinRiskLevel Low => new("LOW");

    /// <summary><c>MEDIUM</c>.</summary>
    public static PolicyContextRiskMinRiskLevel Medium => new("MEDIUM");

    /// <inheritdoc/>
    public static PolicyContextRiskMinRiskLevel Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
