// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>The operations that Okta's API describes as <c>UserGrant</c>. <c>UserGrantsClient</c> carries them out.</summary>
[OktaClient(JsonContext = typeof(UserGrantsJson))]
public partial interface IUserGrants
{
    /// <summary><c>listGrantsForUserAndClient</c>: <c>GET /api/v1/users/{userId}/clients/{clientId}/grants</c>, scope <c>okta.users.read</c>.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="clientId">In the path.</param>
    /// <param name="expand">The query value <c>expand</c>.</param>
    /// <param name="after">The query value <c>after</c>.</param>
    /// <param name="limit">The query value <c>limit</c>: 1 to 200, default <c>20</c>.</param>
    /// <param name="cursor">Where a page of an earlier listing ended: goes on from there, and the query values are those of then.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/users/{userId}/clients/{clientId}/grants"), RequiresScope(OktaScopes.UsersRead)]
    OktaPageable<OAuth2ScopeConsentGrant> ListGrantsForUserAndClientAsync(
        string userId,
        string clientId,
        string? expand = null,
        string? after = null,
        int? limit = null,
        OktaCursor? cursor = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>revokeGrantsForUserAndClient</c>: <c>DELETE /api/v1/users/{userId}/clients/{clientId}/grants</c>, scope <c>okta.users.manage</c>.
    /// </summary>
    /// <param name="userId">In the path.</param>
    /// <param name="clientId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Delete("/api/v1/users/{userId}/clients/{clientId}/grants"), RequiresScope(OktaScopes.UsersManage)]
    Task RevokeGrantsForUserAndClientAsync(
        string userId,
        string clientId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>listUserGrants</c>: <c>GET /api/v1/users/{userId}/grants</c>, scope <c>okta.users.read</c>.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="scopeId">The query value <c>scopeId</c>.</param>
    /// <param name="expand">The query value <c>expand</c>.</param>
    /// <param name="after">The query value <c>after</c>.</param>
    /// <param name="limit">The query value <c>limit</c>: 1 to 200, default <c>20</c>.</param>
    /// <param name="cursor">Where a page of an earlier listing ended: goes on from there, and the query values are those of then.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/users/{userId}/grants"), RequiresScope(OktaScopes.UsersRead)]
    OktaPageable<OAuth2ScopeConsentGrant> ListUserGrantsAsync(
        string userId,
        string? scopeId = null,
        string? expand = null,
        string? after = null,
        int? limit = null,
        OktaCursor? cursor = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>revokeUserGrants</c>: <c>DELETE /api/v1/users/{userId}/grants</c>, scope <c>okta.users.manage</c>.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Delete("/api/v1/users/{userId}/grants"), RequiresScope(OktaScopes.UsersManage)]
    Task RevokeUserGrantsAsync(string userId, OktaCallOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary><c>getUserGrant</c>: <c>GET /api/v1/users/{userId}/grants/{grantId}</c>, scope <c>okta.users.read</c>.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="grantId">In the path.</param>
    /// <param name="expand">The query value <c>expand</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Get("/api/v1/users/{userId}/grants/{grantId}"), RequiresScope(OktaScopes.UsersRead)]
    Task<OAuth2ScopeConsentGrant> GetUserGrantAsync(
        string userId,
        string grantId,
        string? expand = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>revokeUserGrant</c>: <c>DELETE /api/v1/users/{userId}/grants/{grantId}</c>, scope <c>okta.users.manage</c>.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="grantId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Delete("/api/v1/users/{userId}/grants/{grantId}"), RequiresScope(OktaScopes.UsersManage)]
    Task RevokeUserGrantAsync(string userId, string grantId, OktaCallOptions? options = null, CancellationToken cancellationToken = default);
}
