// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>The operations that Okta's API describes as <c>GroupPushMapping</c>. <c>GroupPushMappingsClient</c> carries them out.</summary>
[OktaClient(JsonContext = typeof(GroupPushMappingsJson))]
public partial interface IGroupPushMappings
{
    /// <summary>
    /// <c>listGroupPushMappings</c>: <c>GET /api/v1/apps/{appId}/group-push/mappings</c>, scopes <c>okta.apps.read</c> and <c>okta.groups.read</c>.
    /// </summary>
    /// <param name="appId">In the path.</param>
    /// <param name="after">The query value <c>after</c>.</param>
    /// <param name="limit">The query value <c>limit</c>: 1 to 1000, default <c>100</c>.</param>
    /// <param name="lastUpdated">The query value <c>lastUpdated</c>.</param>
    /// <param name="sourceGroupId">The query value <c>sourceGroupId</c>.</param>
    /// <param name="status">The query value <c>status</c>.</param>
    /// <param name="cursor">Where a page of an earlier listing ended: goes on from there, and the query values are those of then.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/apps/{appId}/group-push/mappings"), RequiresScope(OktaScopes.AppsRead, OktaScopes.GroupsRead)]
    OktaPageable<GroupPushMapping> ListGroupPushMappingsAsync(
        string appId,
        string? after = null,
        int? limit = null,
        string? lastUpdated = null,
        string? sourceGroupId = null,
        GroupPushMappingStatus? status = null,
        OktaCursor? cursor = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>createGroupPushMapping</c>: <c>POST /api/v1/apps/{appId}/group-push/mappings</c>, scopes <c>okta.apps.manage</c> and <c>okta.groups.manage</c>.
    /// </summary>
    /// <param name="appId">In the path.</param>
    /// <param name="body">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/apps/{appId}/group-push/mappings"), RequiresScope(OktaScopes.AppsManage, OktaScopes.GroupsManage)]
    Task<GroupPushMapping> CreateGroupPushMappingAsync(
        string appId,
        [Body] CreateGroupPushMappingRequest body,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>getGroupPushMapping</c>: <c>GET /api/v1/apps/{appId}/group-push/mappings/{mappingId}</c>, scopes <c>okta.apps.read</c> and <c>okta.groups.read</c>.
    /// </summary>
    /// <param name="appId">In the path.</param>
    /// <param name="mappingId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Get("/api/v1/apps/{appId}/group-push/mappings/{mappingId}"), RequiresScope(OktaScopes.AppsRead, OktaScopes.GroupsRead)]
    Task<GroupPushMapping> GetGroupPushMappingAsync(
        string appId,
        string mappingId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>updateGroupPushMapping</c>: <c>PATCH /api/v1/apps/{appId}/group-push/mappings/{mappingId}</c>, scopes <c>okta.apps.manage</c> and <c>okta.groups.manage</c>. Changes what is set and leaves the rest.
    /// </summary>
    /// <param name="appId">In the path.</param>
    /// <param name="mappingId">In the path.</param>
    /// <param name="body">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Patch("/api/v1/apps/{appId}/group-push/mappings/{mappingId}"), RequiresScope(OktaScopes.AppsManage, OktaScopes.GroupsManage)]
    Task<GroupPushMapping> UpdateGroupPushMappingAsync(
        string appId,
        string mappingId,
        [Body] UpdateGroupPushMappingRequest body,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>deleteGroupPushMapping</c>: <c>DELETE /api/v1/apps/{appId}/group-push/mappings/{mappingId}</c>, scopes <c>okta.apps.manage</c> and <c>okta.groups.manage</c>.
    /// </summary>
    /// <param name="appId">In the path.</param>
    /// <param name="mappingId">In the path.</param>
    /// <param name="deleteTargetGroup">The query value <c>deleteTargetGroup</c>: default <c>false</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Delete("/api/v1/apps/{appId}/group-push/mappings/{mappingId}"), RequiresScope(OktaScopes.AppsManage, OktaScopes.GroupsManage)]
    Task DeleteGroupPushMappingAsync(
        string appId,
        string mappingId,
        bool deleteTargetGroup,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);
}
