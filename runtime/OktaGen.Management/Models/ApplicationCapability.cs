// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ApplicationCapability</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ApplicationCapability>))]
public readonly record struct ApplicationCapability(string Value) : IOpenEnum<ApplicationCapability>
{
    /// <summary><c>PROVISIONING</c>.</summary>
    public static ApplicationCapability Provisioning => new("PROVISIONING");

    /// <summary><c>SSO</c>.</summary>
    public static ApplicationCapability Sso => new("SSO");

    /// <summary><c>UNIVERSAL_LOGOUT</c>.</summary>
    public static ApplicationCapability UniversalLogout => new("UNIVERSAL_LOGOUT");

    /// <inheritdoc/>
    public static ApplicationCapability Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
