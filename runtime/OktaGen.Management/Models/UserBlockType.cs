// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/UserBlock/type</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<UserBlockType>))]
public readonly record struct UserBlockType(string Value) : IOpenEnum<UserBlockType>
{
    /// <summary><c>DEVICE_BASED</c>.</summary>
    public static UserBlockType DeviceBased => new("DEVICE_BASED");

    /// <inheritdoc/>
    public static UserBlockType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
