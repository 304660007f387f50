// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/OpenIdConnectApplicationSettingsClient/backchannel_authentication_request_signing_alg</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OpenIdConnectApplicationSettingsClientBackchannelAuthenticationRequestSigningAlg>))]
public readonly record struct OpenIdConnectApplicationSettingsClientBackchannelAuthenticationRequestSigningAlg(string Value) : IOpenEnum<OpenIdConnectApplicationSettingsClientBackchannelAuthenticationRequestSigningAlg>
{
    /// <summary><c>ES256</c>.</summary>
    public static OpenIdConnectApplicationSettingsClientBackchannelAuthenticationRequestSigningAlg Es256 => new("ES256");

    /// <summary><c>ES384</c>.</summary>
    public static OpenIdConnectApplicationSettingsClientBackchannelAuthenticationRequestSigningAlg Es384 => new("ES384");

    /// <summary><c>ES512</c>.</summary>
    public static OpenIdConnectApplicationSettingsClientBackchannelAuthenticationRequestSigningAlg Es512 => new("ES512");

    /// <summary><c>HS256</c>.</summary>
    public static OpenIdConnectApplicationSettingsClientBackchannelAuthenticationRequestSigningAlg Hs256 => new("HS256");

    /// <summary><c>HS384</c>.</summary>
    public static OpenIdConnectApplicationSettingsClientBackchannelAuthenticationRequestSigningAlg Hs384 => new("HS384");

    /// <summary><c>HS512</c>.</summary>
    public static OpenIdConnectApplicationSettingsClientBackchannelAuthenticationRequestSigningAlg Hs512 => new("HS512");

    /// <summary><c>RS256</c>.</summary>
    public static OpenIdConnectApplicationSettingsClientBackchannelAuthenticationRequestSigningAlg Rs256 => new("RS256");

    /// <summary><c>RS384</c>.</summary>
    public static OpenIdConnectApplicationSettingsClientBackchannelAuthenticationRequestSigningAlg Rs384 => new("RS384");

    /// <summary><c>RS512</c>.</summary>
    public static OpenIdConnectApplicationSettingsClientBackchannelAuthenticationRequestSigningAlg Rs512 => new("RS512");

    /// <inheritdoc/>
    public static OpenIdConnectApplicationSettingsClientBackchannelAuthenticationRequestSigningAlg Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
