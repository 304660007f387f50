// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>
/// The operations that Okta's API describes as <c>ApplicationCrossAppAccessConnections</c>. <c>ApplicationCrossAppAccessConnectionsClient</c> carries them out.
/// </summary>
[OktaClient(JsonContext = typeof(ApplicationCrossAppAccessConnectionsJson))]
public partial interface IApplicationCrossAppAccessConnections
{
    /// <summary>
    /// <c>getAllCrossAppAccessConnections</c>: <c>GET /api/v1/apps/{appId}/cwo/connections</c>, scope <c>okta.apps.read</c>. Early access.
    /// </summary>
    /// <param name="appId">In the path.</param>
    /// <param name="after">The query value <c>after</c>.</param>
    /// <param name="limit">The query value <c>limit</c>: at most 200.</param>
    /// <param name="status">The query value <c>status</c>.</param>
    /// <param name="requestingAppId">The query value <c>requestingAppId</c>.</param>
    /// <param name="resourceAppId">The query value <c>resourceAppId</c>.</param>
    /// <param name="activeAppsOnly">The query value <c>activeAppsOnly</c>.</param>
    /// <param name="requestingAppName">The query value <c>requestingAppName</c>.</param>
    /// <param name="resourceAppName">The query value <c>resourceAppName</c>.</param>
    /// <param name="cursor">Where a page of an earlier listing ended: goes on from there, and the query values are those of then.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/apps/{appId}/cwo/connections"), RequiresScope(OktaScopes.AppsRead)]
    OktaPageable<OrgCrossAppAccessConnection> ListCrossAppAccessConnectionsAsync(
        string appId,
        string? after = null,
        int? limit = null,
        GetAllCrossAppAccessConnectionsStatus? status = null,
        string? requestingAppId = null,
        string? resourceAppId = null,
        bool? activeAppsOnly = null,
        string? requestingAppName = null,
        string? resourceAppName = null,
        OktaCursor? cursor = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>createCrossAppAccessConnection</c>: <c>POST /api/v1/apps/{appId}/cwo/connections</c>, scope <c>okta.apps.manage</c>. Early access.
    /// </summary>
    /// <param name="appId">In the path.</param>
    /// <param name="body">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/apps/{appId}/cwo/connections"), RequiresScope(OktaScopes.AppsManage)]
    Task<OrgCrossAppAccessConnection> CreateCrossAppAccessConnectionAsync(
        string appId,
        [Body] OrgCrossAppAccessConnectionRequest body,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>getCrossAppAccessConnection</c>: <c>GET /api/v1/apps/{appId}/cwo/connections/{connectionId}</c>, scope <c>okta.apps.read</c>. Early access.
    /// </summary>
    /// <param name="appId">In the path.</param>
    /// <param name="connectionId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Get("/api/v1/apps/{appId}/cwo/connections/{connectionId}"), RequiresScope(OktaScopes.AppsRead)]
    Task<OrgCrossAppAccessConnection> GetCrossAppAccessConnectionAsync(
        string appId,
        string connectionId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>updateCrossAppAccessConnection</c>: <c>PATCH /api/v1/apps/{appId}/cwo/connections/{connectionId}</c>, scope <c>okta.apps.manage</c>. Early access. Changes what is set and leaves the rest.
    /// </summary>
    /// <param name="appId">In the path.</param>
    /// <param name="connectionId">In the path.</param>
    /// <param name="body">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Patch("/api/v1/apps/{appId}/cwo/connections/{connectionId}"), RequiresScope(OktaScopes.AppsManage)]
    Task<OrgCrossAppAccessConnection> UpdateCrossAppAccessConnectionAsync(
        string appId,
        string connectionId,
        [Body] OrgCrossAppAccessConnectionPatchRequest body,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>deleteCrossAppAccessConnection</c>: <c>DELETE /api/v1/apps/{appId}/cwo/connections/{connectionId}</c>, scope <c>okta.apps.manage</c>. Early access.
    /// </summary>
    /// <param name="appId">In the path.</param>
    /// <param name="connectionId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Delete("/api/v1/apps/{appId}/cwo/connections/{connectionId}"), RequiresScope(OktaScopes.AppsManage)]
    Task DeleteCrossAppAccessConnectionAsync(
        string appId,
        string connectionId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);
}
