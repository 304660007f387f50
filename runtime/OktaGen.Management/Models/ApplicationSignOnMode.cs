// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ApplicationSignOnMode</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ApplicationSignOnMode>))]
public readonly record struct ApplicationSignOnMode(string Value) : IOpenEnum<ApplicationSignOnMode>
{
    /// <summary><c>AUTO_LOGIN</c>.</summary>
    public static ApplicationSignOnMode AutoLogin => new("AUTO_LOGIN");

    /// <summary><c>BASIC_AUTH</c>.</summary>
    public static ApplicationSignOnMode BasicAuth => new("BASIC_AUTH");

    /// <summary><c>BOOKMARK</c>.</summary>
    public static ApplicationSignOnMode Bookmark => new("BOOKMARK");

    /// <summary><c>BROWSER_PLUGIN</c>.</summary>
    public static ApplicationSignOnMode BrowserPlugin => new("BROWSER_PLUGIN");

    /// <summary><c>OPENID_CONNECT</c>.</summary>
    public static ApplicationSignOnMode OpenidConnect => new("OPENID_CONNECT");

    /// <summary><c>SAML_1_1</c>.</summary>
    public static ApplicationSignOnMode Saml11 => new("SAML_1_1");

    /// <summary><c>SAML_2_0</c>.</summary>
    public static ApplicationSignOnMode Saml20 => new("SAML_2_0");

    /// <summary><c>SECURE_PASSWORD_STORE</c>.</summary>
    public static ApplicationSignOnMode SecurePasswordStore => new("SECURE_PASSWORD_STORE");

    /// <summary><c>WS_FEDERATION</c>.</summary>
    public static ApplicationSignOnMode WsFederation => new("WS_FEDERATION");

    /// <inheritdoc/>
    public static ApplicationSignOnMode Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
