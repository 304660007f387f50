// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/DevicePlatform</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<DevicePlatform>))]
public readonly record struct DevicePlatform(string Value) : IOpenEnum<DevicePlatform>
{
    /// <summary><c>ANDROID</c>.</summary>
    public static DevicePlatform Android => new("ANDROID");

    /// <summary><c>IOS</c>.</summary>
    public static DevicePlatform Ios => new("IOS");

    /// <summary><c>MACOS</c>.</summary>
    public static DevicePlatform Macos => new("MACOS");

    /// <summary><c>WINDOWS</c>.</summary>
    public static DevicePlatform Windows => new("WINDOWS");

    /// <inheritdoc/>
    public static DevicePlatform Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
