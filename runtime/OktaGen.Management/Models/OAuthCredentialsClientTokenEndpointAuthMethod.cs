// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/OAuthCredentialsClient/token_endpoint_auth_method</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OAuthCredentialsClientTokenEndpointAuthMethod>))]
public readonly record struct OAuthCredentialsClientTokenEndpointAuthMethod(string Value) : IOpenEnum<OAuthCredentialsClientTokenEndpointAuthMethod>
{
    /// <summary><c>private_key_jwt</c>.</summary>
    public static OAuthCredentialsClientTokenEndpointAuthMethod PrivateKeyJwt => new("private_key_jwt");

    /// <inheritdoc/>
    public static OAuthCredentialsClientTokenEndpointAuthMethod Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
