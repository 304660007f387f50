// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/DeviceSignalCollectionPolicyPlatformType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<DeviceSignalCollectionPolicyPlatformType>))]
public readonly record struct DeviceSignalCollectionPolicyPlatformType(string Value) : IOpenEnum<DeviceSignalCollectionPolicyPlatformType>
{
    /// <summary><c>DESKTOP</c>.</summary>
    public static DeviceSignalCollectionPolicyPlatformType Desktop => new("DESKTOP");

    /// <summary><c>MOBILE</c>.</summary>
    public static DeviceSignalCollectionPolicyPlatformType Mobile => new("MOBILE");

    /// <inheritdoc/>
    public static DeviceSignalCollectionPolicyPlatformType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
