// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/PlatformConditionOperatingSystemVersionMatchType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<PlatformConditionOperatingSystemVersionMatchType>))]
public readonly record struct PlatformConditionOperatingSystemVersionMatchType(string Value) : IOpenEnum<PlatformConditionOperatingSystemVersionMatchType>
{
    /// <summary><c>EXPRESSION</c>.</summary>
    public static PlatformConditionOperatingSystemVersionMatchType Expression => new("EXPRESSION");

    /// <summary><c>SEMVER</c>.</summary>
    public static PlatformConditionOperatingSystemVersionMatchType Semver => new("SEMVER");

    /// <inheritdoc/>
    public static PlatformConditionOperatingSystemVersionMatchType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
