// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ProvisioningConnectionTokenAuthScheme</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ProvisioningConnectionTokenAuthScheme>))]
public readonly record struct ProvisioningConnectionTokenAuthScheme(string Value) : IOpenEnum<ProvisioningConnectionTokenAuthScheme>
{
    /// <summary><c>TOKEN</c>.</summary>
    public static ProvisioningConnectionTokenAuthScheme Token => new("TOKEN");

    /// <inheritdoc/>
    public static ProvisioningConnectionTokenAuthScheme Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
