// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>updateDefaultProvisioningConnectionForApplication/Request/profile/authScheme</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<UpdateDefaultProvisioningConnectionForApplicationRequestProfileAuthScheme>))]
public readonly record struct UpdateDefaultProvisioningConnectionForApplicationRequestProfileAuthScheme(string Value) : IOpenEnum<UpdateDefaultProvisioningConnectionForApplicationRequestProfileAuthScheme>
{
    /// <summary><c>OAUTH2</c>.</summary>
    public static UpdateDefaultProvisioningConnectionForApplicationRequestProfileAuthScheme Oauth2 => new("OAUTH2");

    /// <summary><c>TOKEN</c>.</summary>
    public static UpdateDefaultProvisioningConnectionForApplicationRequestProfileAuthScheme Token => new("TOKEN");

    /// <inheritdoc/>
    public static UpdateDefaultProvisioningConnectionForApplicationRequestProfileAuthScheme Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
