// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>deactivateUser/Prefer</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<DeactivateUserPrefer>))]
public readonly record struct DeactivateUserPrefer(string Value) : IOpenEnum<DeactivateUserPrefer>
{
    /// <summary><c>respond-async</c>.</summary>
    public static DeactivateUserPrefer RespondAsync => new("respond-async");

    /// <inheritdoc/>
    public static DeactivateUserPrefer Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
