// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>
/// The operations that Okta's API describes as <c>ApplicationSSOFederatedClaims</c>. <c>ApplicationFederatedClaimsClient</c> carries them out.
/// </summary>
[OktaClient(JsonContext = typeof(ApplicationFederatedClaimsJson))]
public partial interface IApplicationFederatedClaims
{
    /// <summary><c>listFederatedClaims</c>: <c>GET /api/v1/apps/{appId}/federated-claims</c>, scope <c>okta.apps.read</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/apps/{appId}/federated-claims"), RequiresScope(OktaScopes.AppsRead)]
    OktaPageable<FederatedClaim> ListFederatedClaimsAsync(
        string appId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>createFederatedClaim</c>: <c>POST /api/v1/apps/{appId}/federated-claims</c>, scope <c>okta.apps.manage</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="body">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/apps/{appId}/federated-claims"), RequiresScope(OktaScopes.AppsManage)]
    Task<FederatedClaim> CreateFederatedClaimAsync(
        string appId,
        [Body] FederatedClaimRequestBody body,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>getFederatedClaim</c>: <c>GET /api/v1/apps/{appId}/federated-claims/{claimId}</c>, scope <c>okta.apps.read</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="claimId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Get("/api/v1/apps/{appId}/federated-claims/{claimId}"), RequiresScope(OktaScopes.AppsRead)]
    Task<FederatedClaim> GetFederatedClaimAsync(
        string appId,
        string claimId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>replaceFederatedClaim</c>: <c>PUT /api/v1/apps/{appId}/federated-claims/{claimId}</c>, scope <c>okta.apps.manage</c>. Replaces all: what is not set is cleared.
    /// </summary>
    /// <param name="appId">In the path.</param>
    /// <param name="claimId">In the path.</param>
    /// <param name="body">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Put("/api/v1/apps/{appId}/federated-claims/{claimId}"), RequiresScope(OktaScopes.AppsManage)]
    Task<FederatedClaim> ReplaceFederatedClaimAsync(
        string appId,
        string claimId,
        [Body] FederatedClaimRequest body,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>deleteFederatedClaim</c>: <c>DELETE /api/v1/apps/{appId}/federated-claims/{claimId}</c>, scope <c>okta.apps.manage</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="claimId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Delete("/api/v1/apps/{appId}/federated-claims/{claimId}"), RequiresScope(OktaScopes.AppsManage)]
    Task DeleteFederatedClaimAsync(
        string appId,
        string claimId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);
}
