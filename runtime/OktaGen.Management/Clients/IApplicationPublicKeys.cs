// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>The operations that Okta's API describes as <c>ApplicationSSOPublicKeys</c>. <c>ApplicationPublicKeysClient</c> carries them out.</summary>
[OktaClient(JsonContext = typeof(ApplicationPublicKeysJson))]
public partial interface IApplicationPublicKeys
{
    /// <summary><c>listJwk</c>: <c>GET /api/v1/apps/{appId}/credentials/jwks</c>, scope <c>okta.apps.read</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/apps/{appId}/credentials/jwks"), RequiresScope(OktaScopes.AppsRead)]
    OktaPageable<OAuth2ClientJsonWebKey> ListJwksAsync(
        string appId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>addJwk</c>: <c>POST /api/v1/apps/{appId}/credentials/jwks</c>, scope <c>okta.apps.manage</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="body">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/apps/{appId}/credentials/jwks"), RequiresScope(OktaScopes.AppsManage)]
    Task<OAuth2ClientJsonWebKey> AddJwkAsync(
        string appId,
        [Body] OAuth2ClientJsonWebKeyRequest body,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>getJwk</c>: <c>GET /api/v1/apps/{appId}/credentials/jwks/{keyId}</c>, scope <c>okta.apps.read</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="keyId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Get("/api/v1/apps/{appId}/credentials/jwks/{keyId}"), RequiresScope(OktaScopes.AppsRead)]
    Task<OAuth2ClientJsonWebKey> GetJwkAsync(
        string appId,
        string keyId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>deletejwk</c>: <c>DELETE /api/v1/apps/{appId}/credentials/jwks/{keyId}</c>, scope <c>okta.apps.manage</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="keyId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Delete("/api/v1/apps/{appId}/credentials/jwks/{keyId}"), RequiresScope(OktaScopes.AppsManage)]
    Task DeleteJwkAsync(string appId, string keyId, OktaCallOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>activateOAuth2ClientJsonWebKey</c>: <c>POST /api/v1/apps/{appId}/credentials/jwks/{keyId}/lifecycle/activate</c>, scope <c>okta.apps.manage</c>.
    /// </summary>
    /// <param name="appId">In the path.</param>
    /// <param name="keyId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/apps/{appId}/credentials/jwks/{keyId}/lifecycle/activate"), RequiresScope(OktaScopes.AppsManage)]
    Task<OAuth2ClientJsonWebKey> ActivateOAuth2ClientJsonWebKeyAsync(
        string appId,
        string keyId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>deactivateOAuth2ClientJsonWebKey</c>: <c>POST /api/v1/apps/{appId}/credentials/jwks/{keyId}/lifecycle/deactivate</c>, scope <c>okta.apps.manage</c>.
    /// </summary>
    /// <param name="appId">In the path.</param>
    /// <param name="keyId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/apps/{appId}/credentials/jwks/{keyId}/lifecycle/deactivate"), RequiresScope(OktaScopes.AppsManage)]
    Task<OAuth2ClientJsonWebKey> DeactivateOAuth2ClientJsonWebKeyAsync(
        string appId,
        string keyId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>listOAuth2ClientSecrets</c>: <c>GET /api/v1/apps/{appId}/credentials/secrets</c>, scope <c>okta.apps.read</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/apps/{appId}/credentials/secrets"), RequiresScope(OktaScopes.AppsRead)]
    OktaPageable<OAuth2ClientSecret> ListOAuth2ClientSecretsAsync(
        string appId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>createOAuth2ClientSecret</c>: <c>POST /api/v1/apps/{appId}/credentials/secrets</c>, scope <c>okta.apps.manage</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="body">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/apps/{appId}/credentials/secrets"), RequiresScope(OktaScopes.AppsManage)]
    Task<OAuth2ClientSecret> CreateOAuth2ClientSecretAsync(
        string appId,
        [Body] OAuth2ClientSecretRequestBody? body = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>getOAuth2ClientSecret</c>: <c>GET /api/v1/apps/{appId}/credentials/secrets/{secretId}</c>, scope <c>okta.apps.read</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="secretId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Get("/api/v1/apps/{appId}/credentials/secrets/{secretId}"), RequiresScope(OktaScopes.AppsRead)]
    Task<OAuth2ClientSecret> GetOAuth2ClientSecretAsync(
        string appId,
        string secretId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>deleteOAuth2ClientSecret</c>: <c>DELETE /api/v1/apps/{appId}/credentials/secrets/{secretId}</c>, scope <c>okta.apps.manage</c>.
    /// </summary>
    /// <param name="appId">In the path.</param>
    /// <param name="secretId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Delete("/api/v1/apps/{appId}/credentials/secrets/{secretId}"), RequiresScope(OktaScopes.AppsManage)]
    Task DeleteOAuth2ClientSecretAsync(
        string appId,
        string secretId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>activateOAuth2ClientSecret</c>: <c>POST /api/v1/apps/{appId}/credentials/secrets/{secretId}/lifecycle/activate</c>, scope <c>okta.apps.manage</c>.
    /// </summary>
    /// <param name="appId">In the path.</param>
    /// <param name="secretId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/apps/{appId}/credentials/secrets/{secretId}/lifecycle/activate"), RequiresScope(OktaScopes.AppsManage)]
    Task<OAuth2ClientSecret> ActivateOAuth2ClientSecretAsync(
        string appId,
        string secretId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>deactivateOAuth2ClientSecret</c>: <c>POST /api/v1/apps/{appId}/credentials/secrets/{secretId}/lifecycle/deactivate</c>, scope <c>okta.apps.manage</c>.
    /// </summary>
    /// <param name="appId">In the path.</param>
    /// <param name="secretId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/apps/{appId}/credentials/secrets/{secretId}/lifecycle/deactivate"), RequiresScope(OktaScopes.AppsManage)]
    Task<OAuth2ClientSecret> DeactivateOAuth2ClientSecretAsync(
        string appId,
        string secretId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);
}
