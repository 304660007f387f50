// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>The operations that Okta's API describes as <c>ApplicationConnections</c>. <c>ApplicationConnectionsClient</c> carries them out.</summary>
[OktaClient(JsonContext = typeof(ApplicationConnectionsJson))]
public partial interface IApplicationConnections
{
    /// <summary>
    /// <c>getDefaultProvisioningConnectionForApplication</c>: <c>GET /api/v1/apps/{appId}/connections/default</c>, scope <c>okta.apps.read</c>.
    /// </summary>
    /// <param name="appId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Get("/api/v1/apps/{appId}/connections/default"), RequiresScope(OktaScopes.AppsRead)]
    Task<ProvisioningConnectionResponse> GetDefaultProvisioningConnectionForApplicationAsync(
        string appId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>updateDefaultProvisioningConnectionForApplication</c>: <c>POST /api/v1/apps/{appId}/connections/default</c>, scope <c>okta.apps.manage</c>.
    /// </summary>
    /// <param name="appId">In the path.</param>
    /// <param name="body">The body, sent as JSON.</param>
    /// <param name="activate">The query value <c>activate</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/apps/{appId}/connections/default"), RequiresScope(OktaScopes.AppsManage)]
    Task<ProvisioningConnectionResponse> UpdateDefaultProvisioningConnectionForApplicationAsync(
        string appId,
        [Body] UpdateDefaultProvisioningConnectionForApplicationRequest body,
        bool? activate = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>getUserProvisioningConnectionJWKS</c>: <c>GET /api/v1/apps/{appId}/connections/default/jwks</c>, scope <c>okta.apps.read</c>.
    /// </summary>
    /// <param name="appId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Get("/api/v1/apps/{appId}/connections/default/jwks"), RequiresScope(OktaScopes.AppsRead)]
    Task<AppConnectionUserProvisionJwkResponse> GetUserProvisioningConnectionJwksAsync(
        string appId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>activateDefaultProvisioningConnectionForApplication</c>: <c>POST /api/v1/apps/{appId}/connections/default/lifecycle/activate</c>, scope <c>okta.apps.manage</c>.
    /// </summary>
    /// <param name="appId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Post("/api/v1/apps/{appId}/connections/default/lifecycle/activate"), RequiresScope(OktaScopes.AppsManage)]
    Task ActivateDefaultProvisioningConnectionForApplicationAsync(
        string appId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>deactivateDefaultProvisioningConnectionForApplication</c>: <c>POST /api/v1/apps/{appId}/connections/default/lifecycle/deactivate</c>, scope <c>okta.apps.manage</c>.
    /// </summary>
    /// <param name="appId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Post("/api/v1/apps/{appId}/connections/default/lifecycle/deactivate"), RequiresScope(OktaScopes.AppsManage)]
    Task DeactivateDefaultProvisioningConnectionForApplicationAsync(
        string appId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>verifyProvisioningConnectionForApplication</c>: <c>POST /api/v1/apps/{appName}/{appId}/oauth2/callback</c>, scope <c>okta.apps.manage</c>.
    /// </summary>
    /// <param name="appName">In the path.</param>
    /// <param name="appId">In the path.</param>
    /// <param name="code">The query value <c>code</c>.</param>
    /// <param name="state">The query value <c>state</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Post("/api/v1/apps/{appName}/{appId}/oauth2/callback"), RequiresScope(OktaScopes.AppsManage)]
    Task VerifyProvisioningConnectionForApplicationAsync(
        OAuthProvisioningEnabledApp appName,
        string appId,
        string? code = null,
        string? state = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);
}
