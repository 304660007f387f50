// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/GrantType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<GrantType>))]
public readonly record struct GrantType(string Value) : IOpenEnum<GrantType>
{
    /// <summary><c>authorization_code</c>.</summary>
    public static GrantType AuthorizationCode => new("authorization_code");

    /// <summary><c>client_credentials</c>.</summary>
    public static GrantType ClientCredentials => new("client_credentials");

    /// <summary><c>http://auth0.com/oauth/grant-type/mfa-oob</c>.</summary>
    public static GrantType HttpAuth0ComOauthGrantTypeMfaOob => new("http://auth0.com/oauth/grant-type/mfa-oob");

    /// <summary><c>http://auth0.com/oauth/grant-type/mfa-otp</c>.</summary>
    public static GrantType HttpAuth0ComOauthGrantTypeMfaOtp => new("http://auth0.com/oauth/grant-type/mfa-otp");

    /// <summary><c>implicit</c>.</summary>
    public static GrantType Implicit => new("implicit");

    /// <summary><c>interaction_code</c>.</summary>
    public static GrantType InteractionCode => new("interaction_code");

    /// <summary><c>password</c>.</summary>
    public static GrantType Password => new("password");

    /// <summary><c>refresh_token</c>.</summary>
    public static GrantType RefreshToken => new("refresh_token");

    /// <summary><c>urn:ietf:params:oauth:grant-type:device_code</c>.</summary>
    public static GrantType UrnIetfParamsOauthGrantTypeDeviceCode => new("urn:ietf:params:oauth:grant-type:device_code");

    /// <summary><c>urn:ietf:params:oauth:grant-type:jwt-bearer</c>.</summary>
    public static GrantType UrnIetfParamsOauthGrantTypeJwtBearer => new("urn:ietf:params:oauth:grant-type:jwt-bearer");

    /// <summary><c>urn:ietf:params:oauth:grant-type:saml2-bearer</c>.</summary>
    public static GrantType UrnIetfParamsOauthGrantTypeSaml2Bearer => new("urn:ietf:params:oauth:grant-type:saml2-bearer");

    /// <summary><c>urn:ietf:params:oauth:grant-type:token-exchange</c>.</summary>
    public static GrantType UrnIetfParamsOauthGrantTypeTokenExchange => new("urn:ietf:params:oauth:grant-type:token-exchange");

    /// <summary><c>urn:okta:params:oauth:grant-type:oob</c>.</summary>
    public static GrantType UrnOktaParamsOauthGrantTypeOob => new("urn:okta:params:oauth:grant-type:oob");

    /// <summary><c>urn:okta:params:oauth:grant-type:otp</c>.</summary>
    public static GrantType UrnOktaParamsOauthGrantTypeOtp => new("urn:okta:params:oauth:grant-type:otp");

    /// <summary><c>urn:openid:params:grant-type:ciba</c>.</summary>
    public static GrantType UrnOpenidParamsGrantTypeCiba => new("urn:openid:params:grant-type:ciba");

    /// <inheritdoc/>
    public static GrantType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
