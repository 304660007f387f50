// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/SimulateResultStatus</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<SimulateResultStatus>))]
public readonly record struct SimulateResultStatus(string Value) : IOpenEnum<SimulateResultStatus>
{
    /// <summary><c>MATCH</c>.</summary>
    public static SimulateResultStatus Match => new("MATCH");

    /// <summary><c>NOT_MATCH</c>.</summary>
    public static SimulateResultStatus NotMatch => new("NOT_MATCH");

    /// <summary><c>UNDEFINED</c>.</summary>
    public static SimulateResultStatus Undefined => new("UNDEFINED");

    /// <inheritdoc/>
    public static SimulateResultStatus Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
