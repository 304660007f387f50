// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/DeviceSignalCollectionPolicyPlatformOperatingSystemType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<DeviceSignalCollectionPolicyPlatformOperatingSystemType>))]
public readonly record struct DeviceSignalCollectionPolicyPlatformOperatingSystemType(string Value) : IOpenEnum<DeviceSignalCollectionPolicyPlatformOperatingSystemType>
{
    /// <summary><c>ANDROID</c>.</summary>
    public static DeviceSignalCollectionPolicyPlatformOperatingSystemType Android => new("ANDROID");

    /// <summary><c>CHROMEOS</c>.</summary>
    public static DeviceSignalCollectionPolicyPlatformOperatingSystemType Chromeos => new("CHROMEOS");

    /// <summary><c>IOS</c>.</summary>
    public static DeviceSignalCollectionPolicyPlatformOperatingSystemType Ios => new("IOS");

    /// <summary><c>MACOS</c>.</summary>
    public static DeviceSignalCollectionPolicyPlatformOperatingSystemType Macos => new("MACOS");

    /// <summary><c>WINDOWS</c>.</summary>
    public static DeviceSignalCollectionPolicyPlatformOperatingSystemType Windows => new("WINDOWS");

    /// <inheritdoc/>
    public static DeviceSignalCollectionPolicyPlatformOperatingSystemType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
