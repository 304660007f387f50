// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ProtocolOidc/type</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ProtocolOidcType>))]
public readonly record struct ProtocolOidcType(string Value) : IOpenEnum<ProtocolOidcType>
{
    /// <summary><c>OIDC</c>.</summary>
    public static ProtocolOidcType Oidc => new("OIDC");

    /// <inheritdoc/>
    public static ProtocolOidcType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
