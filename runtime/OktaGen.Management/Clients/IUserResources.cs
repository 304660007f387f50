// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>The operations that Okta's API describes as <c>UserResources</c>. <c>UserResourcesClient</c> carries them out.</summary>
[OktaClient(JsonContext = typeof(UserResourcesJson))]
public partial interface IUserResources
{
    /// <summary><c>listAppLinks</c>: <c>GET /api/v1/users/{id}/appLinks</c>, scope <c>okta.users.read</c>.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/users/{id}/appLinks"), RequiresScope(OktaScopes.UsersRead)]
    OktaPageable<AssignedAppLink> ListAppLinksAsync(
        [Path("id")] string userId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>listUserGroups</c>: <c>GET /api/v1/users/{id}/groups</c>, scope <c>okta.users.read</c>.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="after">The query value <c>after</c>.</param>
    /// <param name="limit">The query value <c>limit</c>.</param>
    /// <param name="cursor">Where a page of an earlier listing ended: goes on from there, and the query values are those of then.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/users/{id}/groups"), RequiresScope(OktaScopes.UsersRead)]
    OktaPageable<Group> ListUserGroupsAsync(
        [Path("id")] string userId,
        string? after = null,
        int? limit = null,
        OktaCursor? cursor = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>listUserClients</c>: <c>GET /api/v1/users/{userId}/clients</c>, scope <c>okta.users.read</c>.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/users/{userId}/clients"), RequiresScope(OktaScopes.UsersRead)]
    OktaPageable<OAuth2Client> ListUserClientsAsync(
        string userId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>listUserDevices</c>: <c>GET /api/v1/users/{userId}/devices</c>, scope <c>okta.users.read</c>. Limited general availability.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/users/{userId}/devices"), RequiresScope(OktaScopes.UsersRead)]
    OktaPageable<UserDevice> ListUserDevicesAsync(
        string userId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);
}
