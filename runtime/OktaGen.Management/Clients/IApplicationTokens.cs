// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>The operations that Okta's API describes as <c>ApplicationTokens</c>. <c>ApplicationTokensClient</c> carries them out.</summary>
[OktaClient(JsonContext = typeof(ApplicationTokensJson))]
public partial interface IApplicationTokens
{
    /// <summary><c>listOAuth2TokensForApplication</c>: <c>GET /api/v1/apps/{appId}/tokens</c>, scope <c>okta.apps.read</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="expand">The query value <c>expand</c>.</param>
    /// <param name="after">The query value <c>after</c>.</param>
    /// <param name="limit">The query value <c>limit</c>: 1 to 200, default <c>20</c>.</param>
    /// <param name="cursor">Where a page of an earlier listing ended: goes on from there, and the query values are those of then.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/apps/{appId}/tokens"), RequiresScope(OktaScopes.AppsRead)]
    OktaPageable<OAuth2RefreshToken> ListOAuth2TokensForApplicationAsync(
        string appId,
        string? expand = null,
        string? after = null,
        int? limit = null,
        OktaCursor? cursor = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>revokeOAuth2TokensForApplication</c>: <c>DELETE /api/v1/apps/{appId}/tokens</c>, scope <c>okta.apps.manage</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Delete("/api/v1/apps/{appId}/tokens"), RequiresScope(OktaScopes.AppsManage)]
    Task RevokeOAuth2TokensForApplicationAsync(string appId, OktaCallOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary><c>getOAuth2TokenForApplication</c>: <c>GET /api/v1/apps/{appId}/tokens/{tokenId}</c>, scope <c>okta.apps.read</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="tokenId">In the path.</param>
    /// <param name="expand">The query value <c>expand</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Get("/api/v1/apps/{appId}/tokens/{tokenId}"), RequiresScope(OktaScopes.AppsRead)]
    Task<OAuth2RefreshToken> GetOAuth2TokenForApplicationAsync(
        string appId,
        string tokenId,
        string? expand = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>revokeOAuth2TokenForApplication</c>: <c>DELETE /api/v1/apps/{appId}/tokens/{tokenId}</c>, scope <c>okta.apps.manage</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="tokenId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Delete("/api/v1/apps/{appId}/tokens/{tokenId}"), RequiresScope(OktaScopes.AppsManage)]
    Task RevokeOAuth2TokenForApplicationAsync(
        string appId,
        string tokenId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);
}
