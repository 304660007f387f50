// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>The operations that Okta's API describes as <c>IdentityProviderUsers</c>. <c>IdentityProviderUsersClient</c> carries them out.</summary>
[OktaClient(JsonContext = typeof(IdentityProviderUsersJson))]
public partial interface IIdentityProviderUsers
{
    /// <summary><c>linkUserToIdentityProvider</c>: <c>POST /api/v1/idps/{idpId}/users/{userId}</c>, scope <c>okta.users.manage</c>.</summary>
    /// <param name="idpId">In the path.</param>
    /// <param name="userId">In the path.</param>
    /// <param name="userIdentityProviderLinkRequest">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/idps/{idpId}/users/{userId}"), RequiresScope(OktaScopes.UsersManage)]
    Task<IdentityProviderApplicationUser> LinkUserToIdentityProviderAsync(
        string idpId,
        string userId,
        [Body] UserIdentityProviderLinkRequest userIdentityProviderLinkRequest,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>listUserIdentityProviders</c>: <c>GET /api/v1/users/{id}/idps</c>, scope <c>okta.users.read</c>.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/users/{id}/idps"), RequiresScope(OktaScopes.UsersRead)]
    OktaPageable<IdentityProvider> ListUserIdentityProvidersAsync(
        [Path("id")] string userId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);
}
