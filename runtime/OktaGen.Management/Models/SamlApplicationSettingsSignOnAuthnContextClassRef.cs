// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/SamlApplicationSettingsSignOn/authnContextClassRef</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<SamlApplicationSettingsSignOnAuthnContextClassRef>))]
public readonly record struct SamlApplicationSettingsSignOnAuthnContextClassRef(string Value) : IOpenEnum<SamlApplicationSettingsSignOnAuthnContextClassRef>
{
    /// <summary><c>oasis:names:tc:SAML:2.0:ac:classes:Kerberos</c>.</summary>
    public static SamlApplicationSettingsSignOnAuthnContextClassRef OasisNamesTcSaml20AcClassesKerberos => new("oasis:names:tc:SAML:2.0:ac:classes:Kerberos");

    /// <summary><c>urn:federation:authentication:windows</c>.</summary>
    public static SamlApplicationSettingsSignOnAuthnContextClassRef UrnFederationAuthenticationWindows => new("urn:federation:authentication:windows");

    /// <summary><c>urn:oasis:names:tc:SAML:2.0:ac:classes:Password</c>.</summary>
    public static SamlApplicationSettingsSignOnAuthnContextClassRef UrnOasisNamesTcSaml20AcClassesPassword => new("urn:oasis:names:tc:SAML:2.0:ac:classes:Password");

    /// <summary><c>urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport</c>.</summary>
    public static SamlApplicationSettingsSignOnAuthnContextClassRef UrnOasisNamesTcSaml20AcClassesPasswordProtectedTransport => new("urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport");

    /// <summary><c>urn:oasis:names:tc:SAML:2.0:ac:classes:TLSClient</c>.</summary>
    public static SamlApplicationSettingsSignOnAuthnContextClassRef UrnOasisNamesTcSaml20AcClassesTlsClient => new("urn:oasis:names:tc:SAML:2.0:ac:classes:TLSClient");

    /// <summary><c>urn:oasis:names:tc:SAML:2.0:ac:classes:X509</c>.</summary>
    public static SamlApplicationSettingsSignOnAuthnContextClassRef UrnOasisNamesTcSaml20AcClassesX509 => new("urn:oasis:names:tc:SAML:2.0:ac:classes:X509");

    /// <summary><c>urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified</c>.</summary>
    public static SamlApplicationSettingsSignOnAuthnContextClassRef UrnOasisNamesTcSaml20AcClassesUnspecified => new("urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified");

    /// <inheritdoc/>
    public static SamlApplicationSettingsSignOnAuthnContextClassRef Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
