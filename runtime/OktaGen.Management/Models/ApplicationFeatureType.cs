// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ApplicationFeatureType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ApplicationFeatureType>))]
public readonly record struct ApplicationFeatureType(string Value) : IOpenEnum<ApplicationFeatureType>
{
    /// <summary><c>INBOUND_PROVISIONING</c>.</summary>
    public static ApplicationFeatureType InboundProvisioning => new("INBOUND_PROVISIONING");

    /// <summary><c>USER_PROVISIONING</c>.</summary>
    public static ApplicationFeatureType UserProvisioning => new("USER_PROVISIONING");

    /// <inheritdoc/>
    public static ApplicationFeatureType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
