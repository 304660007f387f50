// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/EnabledStatus</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<EnabledStatus>))]
public readonly record struct EnabledStatus(string Value) : IOpenEnum<EnabledStatus>
{
    /// <summary><c>DISABLED</c>.</summary>
    public static EnabledStatus Disabled => new("DISABLED");

    /// <summary><c>ENABLED</c>.</summary>
    public static EnabledStatus Enabled => new("ENABLED");

    /// <inheritdoc/>
    public static EnabledStatus Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
