// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ProtocolSaml/type</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ProtocolSamlType>))]
public readonly record struct ProtocolSamlType(string Value) : IOpenEnum<ProtocolSamlType>
{
    /// <summary><c>SAML2</c>.</summary>
    public static ProtocolSamlType Saml2 => new("SAML2");

    /// <inheritdoc/>
    public static ProtocolSamlType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
