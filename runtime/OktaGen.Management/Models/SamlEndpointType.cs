// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/SamlEndpointType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<SamlEndpointType>))]
public readonly record struct SamlEndpointType(string Value) : IOpenEnum<SamlEndpointType>
{
    /// <summary><c>INSTANCE</c>.</summary>
    public static SamlEndpointType Instance => new("INSTANCE");

    /// <summary><c>ORG</c>.</summary>
    public static SamlEndpointType Org => new("ORG");

    /// <inheritdoc/>
    public static SamlEndpointType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
