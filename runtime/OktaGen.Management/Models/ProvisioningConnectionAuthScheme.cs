// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ProvisioningConnectionAuthScheme</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ProvisioningConnectionAuthScheme>))]
public readonly record struct ProvisioningConnectionAuthScheme(string Value) : IOpenEnum<ProvisioningConnectionAuthScheme>
{
    /// <summary><c>OAUTH2</c>.</summary>
    public static ProvisioningConnectionAuthScheme Oauth2 => new("OAUTH2");

    /// <summary><c>TOKEN</c>.</summary>
    public static ProvisioningConnectionAuthScheme Token => new("TOKEN");

    /// <summary><c>UNKNOWN</c>.</summary>
    public static ProvisioningConnectionAuthScheme Unknown => new("UNKNOWN");

    /// <inheritdoc/>
    public static ProvisioningConnectionAuthScheme Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
