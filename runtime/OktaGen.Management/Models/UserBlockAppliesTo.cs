// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/UserBlock/appliesTo</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<UserBlockAppliesTo>))]
public readonly record struct UserBlockAppliesTo(string Value) : IOpenEnum<UserBlockAppliesTo>
{
    /// <summary><c>ANY_DEVICES</c>.</summary>
    public static UserBlockAppliesTo AnyDevices => new("ANY_DEVICES");

    /// <summary><c>UNKNOWN_DEVICES</c>.</summary>
    public static UserBlockAppliesTo UnknownDevices => new("UNKNOWN_DEVICES");

    /// <inheritdoc/>
    public static UserBlockAppliesTo Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
