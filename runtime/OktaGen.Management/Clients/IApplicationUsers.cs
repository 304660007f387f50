// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>The operations that Okta's API describes as <c>ApplicationUsers</c>. <c>ApplicationUsersClient</c> carries them out.</summary>
[OktaClient(JsonContext = typeof(ApplicationUsersJson))]
public partial interface IApplicationUsers
{
    /// <summary><c>listApplicationUsers</c>: <c>GET /api/v1/apps/{appId}/users</c>, scope <c>okta.apps.read</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="after">The query value <c>after</c>.</param>
    /// <param name="limit">The query value <c>limit</c>: 1 to 500, default <c>50</c>.</param>
    /// <param name="q">The query value <c>q</c>.</param>
    /// <param name="expand">The query value <c>expand</c>.</param>
    /// <param name="cursor">Where a page of an earlier listing ended: goes on from there, and the query values are those of then.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/apps/{appId}/users"), RequiresScope(OktaScopes.AppsRead)]
    OktaPageable<AppUser> ListApplicationUsersAsync(
        string appId,
        string? after = null,
        int? limit = null,
        string? q = null,
        string? expand = null,
        OktaCursor? cursor = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>assignUserToApplication</c>: <c>POST /api/v1/apps/{appId}/users</c>, scope <c>okta.apps.manage</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="appUser">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/apps/{appId}/users"), RequiresScope(OktaScopes.AppsManage)]
    Task<AppUser> AssignUserToApplicationAsync(
        string appId,
        [Body] AppUserAssignRequest appUser,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>getApplicationUser</c>: <c>GET /api/v1/apps/{appId}/users/{userId}</c>, scope <c>okta.apps.read</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="userId">In the path.</param>
    /// <param name="expand">The query value <c>expand</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Get("/api/v1/apps/{appId}/users/{userId}"), RequiresScope(OktaScopes.AppsRead)]
    Task<AppUser> GetApplicationUserAsync(
        string appId,
        string userId,
        string? expand = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>updateApplicationUser</c>: <c>POST /api/v1/apps/{appId}/users/{userId}</c>, scope <c>okta.apps.manage</c>. Changes what is set and leaves the rest.
    /// </summary>
    /// <param name="appId">In the path.</param>
    /// <param name="userId">In the path.</param>
    /// <param name="appUser">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/apps/{appId}/users/{userId}"), RequiresScope(OktaScopes.AppsManage)]
    Task<AppUser> UpdateApplicationUserAsync(
        string appId,
        string userId,
        [Body] AppUserUpdateRequest appUser,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>unassignUserFromApplication</c>: <c>DELETE /api/v1/apps/{appId}/users/{userId}</c>, scope <c>okta.apps.manage</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="userId">In the path.</param>
    /// <param name="sendEmail">The query value <c>sendEmail</c>: default <c>false</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Delete("/api/v1/apps/{appId}/users/{userId}"), RequiresScope(OktaScopes.AppsManage)]
    Task UnassignUserFromApplicationAsync(
        string appId,
        string userId,
        bool? sendEmail = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);
}
