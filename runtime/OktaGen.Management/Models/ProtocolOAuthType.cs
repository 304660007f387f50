// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ProtocolOAuth/type</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ProtocolOAuthType>))]
public readonly record struct ProtocolOAuthType(string Value) : IOpenEnum<ProtocolOAuthType>
{
    /// <summary><c>OAUTH2</c>.</summary>
    public static ProtocolOAuthType Oauth2 => new("OAUTH2");

    /// <inheritdoc/>
    public static ProtocolOAuthType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
