// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/SamlNameIdFormat</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<SamlNameIdFormat>))]
public readonly record struct SamlNameIdFormat(string Value) : IOpenEnum<SamlNameIdFormat>
{
    /// <summary><c>urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress</c>.</summary>
    public static SamlNameIdFormat UrnOasisNamesTcSaml11NameidFormatEmailAddress => new("urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress");

    /// <summary><c>urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified</c>.</summary>
    public static SamlNameIdFormat UrnOasisNamesTcSaml11NameidFormatUnspecified => new("urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified");

    /// <summary><c>urn:oasis:names:tc:SAML:2.0:nameid-format:persistent</c>.</summary>
    public static SamlNameIdFormat UrnOasisNamesTcSaml20NameidFormatPersistent => new("urn:oasis:names:tc:SAML:2.0:nameid-format:persistent");

    /// <summary><c>urn:oasis:names:tc:SAML:2.0:nameid-format:transient</c>.</summary>
    public static SamlNameIdFormat UrnOasisNamesTcSaml20NameidFormatTransient => new("urn:oasis:names:tc:SAML:2.0:nameid-format:transient");

    /// <inheritdoc/>
    public static SamlNameIdFormat Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
