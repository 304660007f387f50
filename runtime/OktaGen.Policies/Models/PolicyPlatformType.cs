// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/PolicyPlatformType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<PolicyPlatformType>))]
public readonly record struct PolicyPlatformType(string Value) : IOpenEnum<PolicyPlatformType>
{
    /// <summary><c>ANY</c>.</summary>
    public static PolicyPlatformType Any => new("ANY");

    /// <summary><c>DESKTOP</c>.</summary>
    public static PolicyPlatformType Desktop => new("DESKTOP");

    /// <summary><c>MOBILE</c>.</summary>
    public static PolicyPlatformType Mobile => new("MOBILE");

    /// <summary><c>OTHER</c>.</summary>
    public static PolicyPlatformType Other => new("OTHER");

    /// <inheritdoc/>
    public static PolicyPlatformType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
