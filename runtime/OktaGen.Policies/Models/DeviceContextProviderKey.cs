// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/DeviceContextProvider/key</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<DeviceContextProviderKey>))]
public readonly record struct DeviceContextProviderKey(string Value) : IOpenEnum<DeviceContextProviderKey>
{
    /// <summary><c>CHROME_DEVICE_TRUST</c>.</summary>
    public static DeviceContextProviderKey ChromeDeviceTrust => new("CHROME_DEVICE_TRUST");

    /// <summary><c>DEVICE_POSTURE_IDP</c>.</summary>
    public static DeviceContextProviderKey DevicePostureIdp => new("DEVICE_POSTURE_IDP");

    /// <summary><c>OKTA_VERIFY</c>.</summary>
    public static DeviceContextProviderKey OktaVerify => new("OKTA_VERIFY");

    /// <inheritdoc/>
    public static DeviceContextProviderKey Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
