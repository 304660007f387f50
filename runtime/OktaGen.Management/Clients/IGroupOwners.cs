// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>The operations that Okta's API describes as <c>GroupOwner</c>. <c>GroupOwnersClient</c> carries them out.</summary>
[OktaClient(JsonContext = typeof(GroupOwnersJson))]
public partial interface IGroupOwners
{
    /// <summary><c>listGroupOwners</c>: <c>GET /api/v1/groups/{groupId}/owners</c>, scope <c>okta.groups.read</c>.</summary>
    /// <param name="groupId">In the path.</param>
    /// <param name="search">The query value <c>search</c>.</param>
    /// <param name="after">The query value <c>after</c>.</param>
    /// <param name="limit">The query value <c>limit</c>: default <c>1000</c>.</param>
    /// <param name="cursor">Where a page of an earlier listing ended: goes on from there, and the query values are those of then.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/groups/{groupId}/owners"), RequiresScope(OktaScopes.GroupsRead)]
    OktaPageable<GroupOwner> ListGroupOwnersAsync(
        string groupId,
        string? search = null,
        string? after = null,
        int? limit = null,
        OktaCursor? cursor = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>assignGroupOwner</c>: <c>POST /api/v1/groups/{groupId}/owners</c>, scope <c>okta.groups.manage</c>.</summary>
    /// <param name="groupId">In the path.</param>
    /// <param name="body">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/groups/{groupId}/owners"), RequiresScope(OktaScopes.GroupsManage)]
    Task<GroupOwner> AssignGroupOwnerAsync(
        string groupId,
        [Body] AssignGroupOwnerRequestBody body,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>deleteGroupOwner</c>: <c>DELETE /api/v1/groups/{groupId}/owners/{ownerId}</c>, scope <c>okta.groups.manage</c>.</summary>
    /// <param name="groupId">In the path.</param>
    /// <param name="ownerId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Delete("/api/v1/groups/{groupId}/owners/{ownerId}"), RequiresScope(OktaScopes.GroupsManage)]
    Task DeleteGroupOwnerAsync(string groupId, string ownerId, OktaCallOptions? options = null, CancellationToken cancellationToken = default);
}
