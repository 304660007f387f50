// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/OAuthResponseType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OAuthResponseType>))]
public readonly record struct OAuthResponseType(string Value) : IOpenEnum<OAuthResponseType>
{
    /// <summary><c>code</c>.</summary>
    public static OAuthResponseType Code => new("code");

    /// <summary><c>id_token</c>.</summary>
    public static OAuthResponseType IdToken => new("id_token");

    /// <summary><c>token</c>.</summary>
    public static OAuthResponseType Token => new("token");

    /// <inheritdoc/>
    public static OAuthResponseType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
