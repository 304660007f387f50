// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>The operations that Okta's API describes as <c>ApplicationGroups</c>. <c>ApplicationGroupsClient</c> carries them out.</summary>
[OktaClient(JsonContext = typeof(ApplicationGroupsJson))]
public partial interface IApplicationGroups
{
    /// <summary><c>listApplicationGroupAssignments</c>: <c>GET /api/v1/apps/{appId}/groups</c>, scope <c>okta.apps.read</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="q">The query value <c>q</c>.</param>
    /// <param name="after">The query value <c>after</c>.</param>
    /// <param name="limit">The query value <c>limit</c>: 20 to 200, default <c>20</c>.</param>
    /// <param name="expand">The query value <c>expand</c>.</param>
    /// <param name="cursor">Where a page of an earlier listing ended: goes on from there, and the query values are those of then.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/apps/{appId}/groups"), RequiresScope(OktaScopes.AppsRead)]
    OktaPageable<ApplicationGroupAssignment> ListApplicationGroupAssignmentsAsync(
        string appId,
        string? q = null,
        string? after = null,
        int? limit = null,
        string? expand = null,
        OktaCursor? cursor = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>getApplicationGroupAssignment</c>: <c>GET /api/v1/apps/{appId}/groups/{groupId}</c>, scope <c>okta.apps.read</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="groupId">In the path.</param>
    /// <param name="expand">The query value <c>expand</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Get("/api/v1/apps/{appId}/groups/{groupId}"), RequiresScope(OktaScopes.AppsRead)]
    Task<ApplicationGroupAssignment> GetApplicationGroupAssignmentAsync(
        string appId,
        string groupId,
        string? expand = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>assignGroupToApplication</c>: <c>PUT /api/v1/apps/{appId}/groups/{groupId}</c>, scope <c>okta.apps.manage</c>. Replaces all: what is not set is cleared.
    /// </summary>
    /// <param name="appId">In the path.</param>
    /// <param name="groupId">In the path.</param>
    /// <param name="applicationGroupAssignment">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Put("/api/v1/apps/{appId}/groups/{groupId}"), RequiresScope(OktaScopes.AppsManage)]
    Task<ApplicationGroupAssignment> AssignGroupToApplicationAsync(
        string appId,
        string groupId,
        [Body] ApplicationGroupAssignmentRequest? applicationGroupAssignment = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>updateGroupAssignmentToApplication</c>: <c>PATCH /api/v1/apps/{appId}/groups/{groupId}</c>, scope <c>okta.apps.manage</c>. Changes what is set and leaves the rest.
    /// </summary>
    /// <param name="appId">In the path.</param>
    /// <param name="groupId">In the path.</param>
    /// <param name="body">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Patch("/api/v1/apps/{appId}/groups/{groupId}"), RequiresScope(OktaScopes.AppsManage)]
    Task<ApplicationGroupAssignment> UpdateGroupAssignmentToApplicationAsync(
        string appId,
        string groupId,
        [Body] List<JsonPatchOperation> body,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>unassignApplicationFromGroup</c>: <c>DELETE /api/v1/apps/{appId}/groups/{groupId}</c>, scope <c>okta.apps.manage</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="groupId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Delete("/api/v1/apps/{appId}/groups/{groupId}"), RequiresScope(OktaScopes.AppsManage)]
    Task UnassignApplicationFromGroupAsync(
        string appId,
        string groupId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>listAssignedApplicationsForGroup</c>: <c>GET /api/v1/groups/{groupId}/apps</c>, scope <c>okta.groups.read</c>.</summary>
    /// <param name="groupId">In the path.</param>
    /// <param name="after">The query value <c>after</c>.</param>
    /// <param name="limit">The query value <c>limit</c>: default <c>20</c>.</param>
    /// <param name="cursor">Where a page of an earlier listing ended: goes on from there, and the query values are those of then.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/groups/{groupId}/apps"), RequiresScope(OktaScopes.GroupsRead)]
    OktaPageable<Application> ListAssignedApplicationsForGroupAsync(
        string groupId,
        string? after = null,
        int? limit = null,
        OktaCursor? cursor = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);
}
