// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/DeviceStatus</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<DeviceStatus>))]
public readonly record struct DeviceStatus(string Value) : IOpenEnum<DeviceStatus>
{
    /// <summary><c>ACTIVE</c>.</summary>
    public static DeviceStatus Active => new("ACTIVE");

    /// <summary><c>DEACTIVATED</c>.</summary>
    public static DeviceStatus Deactivated => new("DEACTIVATED");

    /// <summary><c>SUSPENDED</c>.</summary>
    public static DeviceStatus Suspended => new("SUSPENDED");

    /// <summary><c>UNSUSPENDED</c>.</summary>
    public static DeviceStatus Unsuspended => new("UNSUSPENDED");

    /// <inheritdoc/>
    public static DeviceStatus Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
