// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>The operations that Okta's API describes as <c>Group</c>. <c>GroupsClient</c> carries them out.</summary>
[OktaClient(JsonContext = typeof(GroupsJson))]
public partial interface IGroups
{
    /// <summary><c>listGroups</c>: <c>GET /api/v1/groups</c>, scope <c>okta.groups.read</c>.</summary>
    /// <param name="search">The query value <c>search</c>.</param>
    /// <param name="filter">The query value <c>filter</c>.</param>
    /// <param name="q">The query value <c>q</c>.</param>
    /// <param name="after">The query value <c>after</c>.</param>
    /// <param name="limit">The query value <c>limit</c>: at most 10000.</param>
    /// <param name="expand">The query value <c>expand</c>.</param>
    /// <param name="sortBy">The query value <c>sortBy</c>.</param>
    /// <param name="sortOrder">The query value <c>sortOrder</c>: default <c>asc</c>.</param>
    /// <param name="cursor">Where a page of an earlier listing ended: goes on from there, and the query values are those of then.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/groups"), RequiresScope(OktaScopes.GroupsRead)]
    OktaPageable<Group> ListGroupsAsync(
        string? search = null,
        string? filter = null,
        string? q = null,
        string? after = null,
        int? limit = null,
        string? expand = null,
        string? sortBy = null,
        SortOrder? sortOrder = null,
        OktaCursor? cursor = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>addGroup</c>: <c>POST /api/v1/groups</c>, scope <c>okta.groups.manage</c>.</summary>
    /// <param name="group">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/groups"), RequiresScope(OktaScopes.GroupsManage)]
    Task<Group> AddGroupAsync([Body] AddGroupRequest group, OktaCallOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary><c>getGroup</c>: <c>GET /api/v1/groups/{groupId}</c>, scope <c>okta.groups.read</c>.</summary>
    /// <param name="groupId">In the path.</param>
    /// <param name="expand">The query value <c>expand</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Get("/api/v1/groups/{groupId}"), RequiresScope(OktaScopes.GroupsRead)]
    Task<Group> GetGroupAsync(
        string groupId,
        string? expand = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>replaceGroup</c>: <c>PUT /api/v1/groups/{groupId}</c>, scope <c>okta.groups.manage</c>. Replaces all: what is not set is cleared.
    /// </summary>
    /// <param name="groupId">In the path.</param>
    /// <param name="group">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Put("/api/v1/groups/{groupId}"), RequiresScope(OktaScopes.GroupsManage)]
    Task<Group> ReplaceGroupAsync(
        string groupId,
        [Body] ReplaceGroupRequest group,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>deleteGroup</c>: <c>DELETE /api/v1/groups/{groupId}</c>, scope <c>okta.groups.manage</c>.</summary>
    /// <param name="groupId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Delete("/api/v1/groups/{groupId}"), RequiresScope(OktaScopes.GroupsManage)]
    Task DeleteGroupAsync(string groupId, OktaCallOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary><c>listGroupUsers</c>: <c>GET /api/v1/groups/{groupId}/users</c>, scope <c>okta.groups.read</c>.</summary>
    /// <param name="groupId">In the path.</param>
    /// <param name="after">The query value <c>after</c>.</param>
    /// <param name="limit">The query value <c>limit</c>: default <c>1000</c>.</param>
    /// <param name="cursor">Where a page of an earlier listing ended: goes on from there, and the query values are those of then.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/groups/{groupId}/users"), RequiresScope(OktaScopes.GroupsRead)]
    OktaPageable<User> ListGroupUsersAsync(
        string groupId,
        string? after = null,
        int? limit = null,
        OktaCursor? cursor = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>assignUserToGroup</c>: <c>PUT /api/v1/groups/{groupId}/users/{userId}</c>, scope <c>okta.groups.manage</c>.</summary>
    /// <param name="groupId">In the path.</param>
    /// <param name="userId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Put("/api/v1/groups/{groupId}/users/{userId}"), RequiresScope(OktaScopes.GroupsManage)]
    Task AssignUserToGroupAsync(string groupId, string userId, OktaCallOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary><c>unassignUserFromGroup</c>: <c>DELETE /api/v1/groups/{groupId}/users/{userId}</c>, scope <c>okta.groups.manage</c>.</summary>
    /// <param name="groupId">In the path.</param>
    /// <param name="userId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Delete("/api/v1/groups/{groupId}/users/{userId}"), RequiresScope(OktaScopes.GroupsManage)]
    Task UnassignUserFromGroupAsync(
        string groupId,
        string userId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);
}
