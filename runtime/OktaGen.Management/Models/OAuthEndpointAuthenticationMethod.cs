// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/OAuthEndpointAuthenticationMethod</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OAuthEndpointAuthenticationMethod>))]
public readonly record struct OAuthEndpointAuthenticationMethod(string Value) : IOpenEnum<OAuthEndpointAuthenticationMethod>
{
    /// <summary><c>client_secret_basic</c>.</summary>
    public static OAuthEndpointAuthenticationMethod ClientSecretBasic => new("client_secret_basic");

    /// <summary><c>client_secret_jwt</c>.</summary>
    public static OAuthEndpointAuthenticationMethod ClientSecretJwt => new("client_secret_jwt");

    /// <summary><c>client_secret_post</c>.</summary>
    public static OAuthEndpointAuthenticationMethod ClientSecretPost => new("client_secret_post");

    /// <summary><c>none</c>.</summary>
    public static OAuthEndpointAuthenticationMethod None => new("none");

    /// <summary><c>private_key_jwt</c>.</summary>
    public static OAuthEndpointAuthenticationMethod PrivateKeyJwt => new("private_key_jwt");

    /// <inheritdoc/>
    public static OAuthEndpointAuthenticationMethod Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
