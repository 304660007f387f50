// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/LogRisk/previousLevel</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<LogRiskPreviousLevel>))]
public readonly record struct LogRiskPreviousLevel(string Value) : IOpenEnum<LogRiskPreviousLevel>
{
    /// <summary><c>HIGH</c>.</summary>
    public static LogRiskPreviousLevel High => new("HIGH");

    /// <summary><c>LOW</c>.</summary>
    public static LogRiskPreviousLevel Low => new("LOW");

    /// <summary><c>MEDIUM</c>.</summary>
    public static LogRiskPreviousLevel Medium => new("MEDIUM");

    /// <inheritdoc/>
    public static LogRiskPreviousLevel Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
