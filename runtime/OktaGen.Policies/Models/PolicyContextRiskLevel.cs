// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/PolicyContext/risk/level</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<PolicyContextRiskLevel>))]
public readonly record struct PolicyContextRiskLevel(string Value) : IOpenEnum<PolicyContextRiskLevel>
{
    /// <summary><c>HIGH</c>.</summary>
    public static PolicyContextRiskLevel High => new("HIGH");

    /// <summary><c>LOW</c>.</summary>
    public static PolicyContextRiskLevel Low => new("LOW");

    /// <summary><c>MEDIUM</c>.</summary>
    public static PolicyContextRiskLevel Medium => new("MEDIUM");

    /// <inheritdoc/>
    public static PolicyContextRiskLevel Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
