// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/OpenIdConnectApplicationSettingsClient/wildcard_redirect</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OpenIdConnectApplicationSettingsClientWildcardRedirect>))]
public readonly record struct OpenIdConnectApplicationSettingsClientWildcardRedirect(string Value) : IOpenEnum<OpenIdConnectApplicationSettingsClientWildcardRedirect>
{
    /// <summary><c>DISABLED</c>.</summary>
    public static OpenIdConnectApplicationSettingsClientWildcardRedirect Disabled => new("DISABLED");

    /// <summary><c>SUBDOMAIN</c>.</summary>
    public static OpenIdConnectApplicationSettingsClientWildcardRedirect Subdomain => new("SUBDOMAIN");

    /// <inheritdoc/>
    public static OpenIdConnectApplicationSettingsClientWildcardRedirect Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
