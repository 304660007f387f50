// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/OAuth2ClientJsonWebKey/kty</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OAuth2ClientJsonWebKeyKty>))]
public readonly record struct OAuth2ClientJsonWebKeyKty(string Value) : IOpenEnum<OAuth2ClientJsonWebKeyKty>
{
    /// <summary><c>EC</c>.</summary>
    public static OAuth2ClientJsonWebKeyKty Ec => new("EC");

    /// <summary><c>RSA</c>.</summary>
    public static OAuth2ClientJsonWebKeyKty Rsa => new("RSA");

    /// <inheritdoc/>
    public static OAuth2ClientJsonWebKeyKty Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
