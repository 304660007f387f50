// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>OpenIdConnectApplicationSettingsClient</c> of Okta's API.</summary>
public sealed partial class OpenIdConnectApplicationSettingsClient
{
    /// <summary><c>application_type</c>.</summary>
    [JsonPropertyName("application_type")]
    public OpenIdConnectApplicationType? ApplicationType { get; set; }

    /// <summary><c>backchannel_authentication_request_signing_alg</c>.</summary>
    [JsonPropertyName("backchannel_authentication_request_signing_alg")]
    public OpenIdConnectApplicationSettingsClientBackchannelAuthenticationRequestSigningAlg? BackchannelAuthenticationRequestSigningAlg { get; set; }

    /// <summary><c>backchannel_custom_authenticator_id</c>: 20 characters.</summary>
    [JsonPropertyName("backchannel_custom_authenticator_id")]
    public string? BackchannelCustomAuthenticatorId { get; set; }

    /// <summary><c>backchannel_token_delivery_mode</c>.</summary>
    [JsonPropertyName("backchannel_token_delivery_mode")]
    public OpenIdConnectApplicationSettingsClientBackchannelTokenDeliveryMode? BackchannelTokenDeliveryMode { get; set; }

    /// <summary><c>client_uri</c>: at most 1024 characters.</summary>
    [JsonPropertyName("client_uri")]
    public string? ClientUri { get; set; }

    /// <summary><c>consent_method</c>: default <c>TRUSTED</c>.</summary>
    [JsonPropertyName("consent_method")]
    public OpenIdConnectApplicationConsentMethod? ConsentMethod { get; set; }

    /// <summary><c>dpop_bound_access_tokens</c>: default <c>false</c>.</summary>
    [JsonPropertyName("dpop_bound_access_tokens")]
    public bool? DpopBoundAccessTokens { get; set; }

    /// <summary><c>frontchannel_logout_session_required</c>.</summary>
    [JsonPropertyName("frontchannel_logout_session_required")]
    public bool? FrontchannelLogoutSessionRequired { get; set; }

    /// <summary><c>frontchannel_logout_uri</c>: at most 1024 characters.</summary>
    [JsonPropertyName("frontchannel_logout_uri")]
    public string? FrontchannelLogoutUri { get; set; }

    /// <summary><c>grant_types</c>: required.</summary>
    [JsonPropertyName("grant_types")]
    public List<GrantType>? GrantTypes { get; set; }

    /// <summary><c>id_token_encrypted_response_alg</c>.</summary>
    [JsonPropertyName("id_token_encrypted_response_alg")]
    public IdTokenKeyEncryptionAlgorithm? IdTokenEncryptedResponseAlg { get; set; }

    /// <summary><c>idp_initiated_login</c>.</summary>
    [JsonPropertyName("idp_initiated_login")]
    public OpenIdConnectApplicationIdpInitiatedLogin? IdpInitiatedLogin { get; set; }

    /// <summary><c>initiate_login_uri</c>.</summary>
    [JsonPropertyName("initiate_login_uri")]
    public string? InitiateLoginUri { get; set; }

    /// <summary><c>issuer_mode</c>.</summary>
    [JsonPropertyName("issuer_mode")]
    public OpenIdConnectApplicationIssuerMode? IssuerMode { get; set; }

    /// <summary><c>jwks</c>.</summary>
    [JsonPropertyName("jwks")]
    public OpenIdConnectApplicationSettingsClientKeys? Jwks { get; set; }

    /// <summary><c>jwks_uri</c>.</summary>
    [JsonPropertyName("jwks_uri")]
    public string? JwksUri { get; set; }

    /// <summary><c>logo_uri</c>: at most 1024 characters.</summary>
    [JsonPropertyName("logo_uri")]
    public string? LogoUri { get; set; }

    /// <summary><c>network</c>.</summary>
    [JsonPropertyName("network")]
    public OpenIdConnectApplicationNetwork? Network { get; set; }

    /// <summary><c>participate_slo</c>.</summary>
    [JsonPropertyName("participate_slo")]
    public bool? ParticipateSlo { get; set; }

    /// <summary><c>policy_uri</c>.</summary>
    [JsonPropertyName("policy_uri")]
    public string? PolicyUri { get; set; }

    /// <summary><c>post_logout_redirect_uris</c>.</summary>
    [JsonPropertyName("post_logout_redirect_uris")]
    public List<string>? PostLogoutRedirectUris { get; set; }

    /// <summary><c>redirect_uris</c>.</summary>
    [JsonPropertyName("redirect_uris")]
    public List<string>? RedirectUris { get; set; }

    /// <summary><c>refresh_token</c>.</summary>
    [JsonPropertyName("refresh_token")]
    public OpenIdConnectApplicationSettingsRefreshToken? RefreshToken { get; set; }

    /// <summary><c>request_object_signing_alg</c>.</summary>
    [JsonPropertyName("request_object_signing_alg")]
    public OpenIdConnectApplicationSettingsClientRequestObjectSigningAlg? RequestObjectSigningAlg { get; set; }

    /// <summary><c>response_types</c>.</summary>
    [JsonPropertyName("response_types")]
    public List<OAuthResponseType>? ResponseTypes { get; set; }

    /// <summary><c>sector_identifier_uri</c>: at most 1024 characters.</summary>
    [JsonPropertyName("sector_identifier_uri")]
    public string? SectorIdentifierUri { get; set; }

    /// <summary><c>subject_type</c>.</summary>
    [JsonPropertyName("subject_type")]
    public OpenIdConnectApplicationSettingsClientSubjectType? SubjectType { get; set; }

    /// <summary><c>tos_uri</c>.</summary>
    [JsonPropertyName("tos_uri")]
    public string? TosUri { get; set; }

    /// <summary><c>wildcard_redirect</c>.</summary>
    [JsonPropertyName("wildcard_redirect")]
    public OpenIdConnectApplicationSettingsClientWildcardRedirect? WildcardRedirect { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>This object as it is sent: without what Okta sets, and with what is not known here. Parts are shared, not copied.</summary>
    /// <returns>A new object.</returns>
    public OpenIdConnectApplicationSettingsClientRequest ToRequest() => new()
    {
        ApplicationType = ApplicationType,
        BackchannelAuthenticationRequestSigningAlg = BackchannelAuthenticationRequestSigningAlg,
        BackchannelCustomAuthenticatorId = BackchannelCustomAuthenticatorId,
        BackchannelTokenDeliveryMode = BackchannelTokenDeliveryMode,
        ClientUri = ClientUri,
        ConsentMethod = ConsentMethod,
        DpopBoundAccessTokens = DpopBoundAccessTokens,
        FrontchannelLogoutSessionRequired = FrontchannelLogoutSessionRequired,
        FrontchannelLogoutUri = FrontchannelLogoutUri,
        GrantTypes = GrantTypes!,
        IdTokenEncryptedResponseAlg = IdTokenEncryptedResponseAlg,
        IdpInitiatedLogin = IdpInitiatedLogin,
        InitiateLoginUri = InitiateLoginUri,
        IssuerMode = IssuerMode,
        Jwks = Jwks?.ToRequest(),
        JwksUri = JwksUri,
        LogoUri = LogoUri,
        Network = Network,
        ParticipateSlo = ParticipateSlo,
        PolicyUri = PolicyUri,
        PostLogoutRedirectUris = PostLogoutRedirectUris,
        RedirectUris = RedirectUris,
        RefreshToken = RefreshToken,
        RequestObjectSigningAlg = RequestObjectSigningAlg,
        ResponseTypes = ResponseTypes,
        SectorIdentifierUri = SectorIdentifierUri,
        SubjectType = SubjectType,
        TosUri = TosUri,
        WildcardRedirect = WildcardRedirect,
        AdditionalProperties = AdditionalProperties,
    };
}
