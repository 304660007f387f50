// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/OAuth2ClientJsonWebKeyRequestBase/status</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OAuth2ClientJsonWebKeyRequestBaseStatus>))]
public readonly record struct OAuth2ClientJsonWebKeyRequestBaseStatus(string Value) : IOpenEnum<OAuth2ClientJsonWebKeyRequestBaseStatus>
{
    /// <summary><c>ACTIVE</c>.</summary>
    public static OAuth2ClientJsonWebKeyRequestBaseStatus Active => new("ACTIVE");

    /// <summary><c>INACTIVE</c>.</summary>
    public static OAuth2ClientJsonWebKeyRequestBaseStatus Inactive => new("INACTIVE");

    /// <inheritdoc/>
    public static OAuth2ClientJsonWebKeyRequestBaseStatus Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
