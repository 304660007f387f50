// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/OpenIdConnectApplicationIssuerMode</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OpenIdConnectApplicationIssuerMode>))]
public readonly record struct OpenIdConnectApplicationIssuerMode(string Value) : IOpenEnum<OpenIdConnectApplicationIssuerMode>
{
    /// <summary><c>CUSTOM_URL</c>.</summary>
    public static OpenIdConnectApplicationIssuerMode CustomUrl => new("CUSTOM_URL");

    /// <summary><c>DYNAMIC</c>.</summary>
    public static OpenIdConnectApplicationIssuerMode Dynamic => new("DYNAMIC");

    /// <summary><c>ORG_URL</c>.</summary>
    public static OpenIdConnectApplicationIssuerMode OrgUrl => new("ORG_URL");

    /// <inheritdoc/>
    public static OpenIdConnectApplicationIssuerMode Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
