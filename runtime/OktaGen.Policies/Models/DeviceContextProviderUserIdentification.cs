// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/DeviceContextProvider/userIdentification</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<DeviceContextProviderUserIdentification>))]
public readonly record struct DeviceContextProviderUserIdentification(string Value) : IOpenEnum<DeviceContextProviderUserIdentification>
{
    /// <summary><c>ALLOW</c>.</summary>
    public static DeviceContextProviderUserIdentification Allow => new("ALLOW");

    /// <summary><c>IGNORE</c>.</summary>
    public static DeviceContextProviderUserIdentification Ignore => new("IGNORE");

    /// <inheritdoc/>
    public static DeviceContextProviderUserIdentification Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
