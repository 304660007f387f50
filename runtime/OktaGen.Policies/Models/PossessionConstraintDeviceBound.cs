// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/PossessionConstraint/deviceBound</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<PossessionConstraintDeviceBound>))]
public readonly record struct PossessionConstraintDeviceBound(string Value) : IOpenEnum<PossessionConstraintDeviceBound>
{
    /// <summary><c>OPTIONAL</c>.</summary>
    public static PossessionConstraintDeviceBound Optional => new("OPTIONAL");

    /// <summary><c>REQUIRED</c>.</summary>
    public static PossessionConstraintDeviceBound Required => new("REQUIRED");

    /// <inheritdoc/>
    public static PossessionConstraintDeviceBound Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
