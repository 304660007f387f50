// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/OAuth2ClientJsonWebKey/use</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OAuth2ClientJsonWebKeyUse>))]
public readonly record struct OAuth2ClientJsonWebKeyUse(string Value) : IOpenEnum<OAuth2ClientJsonWebKeyUse>
{
    /// <summary><c>enc</c>.</summary>
    public static OAuth2ClientJsonWebKeyUse Enc => new("enc");

    /// <summary><c>sig</c>.</summary>
    public static OAuth2ClientJsonWebKeyUse Sig => new("sig");

    /// <inheritdoc/>
    public static OAuth2ClientJsonWebKeyUse Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
