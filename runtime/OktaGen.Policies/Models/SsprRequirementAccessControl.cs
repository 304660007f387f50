// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/SsprRequirement/accessControl</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<SsprRequirementAccessControl>))]
public readonly record struct SsprRequirementAccessControl(string Value) : IOpenEnum<SsprRequirementAccessControl>
{
    /// <summary><c>AUTH_POLICY</c>.</summary>
    public static SsprRequirementAccessControl AuthPolicy => new("AUTH_POLICY");

    /// <summary><c>LEGACY</c>.</summary>
    public static SsprRequirementAccessControl Legacy => new("LEGACY");

    /// <inheritdoc/>
    public static SsprRequirementAccessControl Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
