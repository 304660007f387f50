// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/PossessionConstraint/hardwareProtection</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<PossessionConstraintHardwareProtection>))]
public readonly record struct PossessionConstraintHardwareProtection(string Value) : IOpenEnum<PossessionConstraintHardwareProtection>
{
    /// <summary><c>OPTIONAL</c>.</summary>
    public static PossessionConstraintHardwareProtection Optional => new("OPTIONAL");

    /// <summary><c>REQUIRED</c>.</summary>
    public static PossessionConstraintHardwareProtection Required => new("REQUIRED");

    /// <inheritdoc/>
    public static PossessionConstraintHardwareProtection Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
