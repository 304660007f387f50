// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/SamlAttributeStatementExpression/namespace</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<SamlAttributeStatementExpressionNamespace>))]
public readonly record struct SamlAttributeStatementExpressionNamespace(string Value) : IOpenEnum<SamlAttributeStatementExpressionNamespace>
{
    /// <summary><c>urn:oasis:names:tc:SAML:2.0:attrname-format:basic</c>.</summary>
    public static SamlAttributeStatementExpressionNamespace UrnOasisNamesTcSaml20AttrnameFormatBasic => new("urn:oasis:names:tc:SAML:2.0:attrname-format:basic");

    /// <summary><c>urn:oasis:names:tc:SAML:2.0:attrname-format:unspecified</c>.</summary>
    public static SamlAttributeStatementExpressionNamespace UrnOasisNamesTcSaml20AttrnameFormatUnspecified => new("urn:oasis:names:tc:SAML:2.0:attrname-format:unspecified");

    /// <summary><c>urn:oasis:names:tc:SAML:2.0:attrname-format:uri</c>.</summary>
    public static SamlAttributeStatementExpressionNamespace UrnOasisNamesTcSaml20AttrnameFormatUri => new("urn:oasis:names:tc:SAML:2.0:attrname-format:uri");

    /// <inheritdoc/>
    public static SamlAttributeStatementExpressionNamespace Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
