// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>The operations that Okta's API describes as <c>UserOAuth</c>. <c>UserTokensClient</c> carries them out.</summary>
[OktaClient(JsonContext = typeof(UserTokensJson))]
public partial interface IUserTokens
{
    /// <summary>
    /// <c>listRefreshTokensForUserAndClient</c>: <c>GET /api/v1/users/{userId}/clients/{clientId}/tokens</c>, scope <c>okta.users.read</c>.
    /// </summary>
    /// <param name="userId">In the path.</param>
    /// <param name="clientId">In the path.</param>
    /// <param name="expand">The query value <c>expand</c>.</param>
    /// <param name="after">The query value <c>after</c>.</param>
    /// <param name="limit">The query value <c>limit</c>: 1 to 200, default <c>20</c>.</param>
    /// <param name="cursor">Where a page of an earlier listing ended: goes on from there, and the query values are those of then.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/users/{userId}/clients/{clientId}/tokens"), RequiresScope(OktaScopes.UsersRead)]
    OktaPageable<OAuth2RefreshToken> ListRefreshTokensForUserAndClientAsync(
        string userId,
        string clientId,
        string? expand = null,
        string? after = null,
        int? limit = null,
        OktaCursor? cursor = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>revokeTokensForUserAndClient</c>: <c>DELETE /api/v1/users/{userId}/clients/{clientId}/tokens</c>, scope <c>okta.users.manage</c>.
    /// </summary>
    /// <param name="userId">In the path.</param>
    /// <param name="clientId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Delete("/api/v1/users/{userId}/clients/{clientId}/tokens"), RequiresScope(OktaScopes.UsersManage)]
    Task RevokeTokensForUserAndClientAsync(
        string userId,
        string clientId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>getRefreshTokenForUserAndClient</c>: <c>GET /api/v1/users/{userId}/clients/{clientId}/tokens/{tokenId}</c>, scope <c>okta.users.read</c>.
    /// </summary>
    /// <param name="userId">In the path.</param>
    /// <param name="clientId">In the path.</param>
    /// <param name="tokenId">In the path.</param>
    /// <param name="expand">The query value <c>expand</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Get("/api/v1/users/{userId}/clients/{clientId}/tokens/{tokenId}"), RequiresScope(OktaScopes.UsersRead)]
    Task<OAuth2RefreshToken> GetRefreshTokenForUserAndClientAsync(
        string userId,
        string clientId,
        string tokenId,
        string? expand = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>revokeTokenForUserAndClient</c>: <c>DELETE /api/v1/users/{userId}/clients/{clientId}/tokens/{tokenId}</c>, scope <c>okta.users.manage</c>.
    /// </summary>
    /// <param name="userId">In the path.</param>
    /// <param name="clientId">In the path.</param>
    /// <param name="tokenId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Delete("/api/v1/users/{userId}/clients/{clientId}/tokens/{tokenId}"), RequiresScope(OktaScopes.UsersManage)]
    Task RevokeTokenForUserAndClientAsync(
        string userId,
        string clientId,
        string tokenId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);
}
