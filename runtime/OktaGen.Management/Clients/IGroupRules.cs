// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>The operations that Okta's API describes as <c>GroupRule</c>. <c>GroupRulesClient</c> carries them out.</summary>
[OktaClient(JsonContext = typeof(GroupRulesJson))]
public partial interface IGroupRules
{
    /// <summary><c>listGroupRules</c>: <c>GET /api/v1/groups/rules</c>, scope <c>okta.groups.read</c>.</summary>
    /// <param name="limit">The query value <c>limit</c>: 1 to 200, default <c>50</c>.</param>
    /// <param name="after">The query value <c>after</c>.</param>
    /// <param name="search">The query value <c>search</c>.</param>
    /// <param name="expand">The query value <c>expand</c>.</param>
    /// <param name="cursor">Where a page of an earlier listing ended: goes on from there, and the query values are those of then.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/groups/rules"), RequiresScope(OktaScopes.GroupsRead)]
    OktaPageable<GroupRule> ListGroupRulesAsync(
        int? limit = null,
        string? after = null,
        string? search = null,
        GroupRuleExpand? expand = null,
        OktaCursor? cursor = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>createGroupRule</c>: <c>POST /api/v1/groups/rules</c>, scope <c>okta.groups.manage</c>.</summary>
    /// <param name="groupRule">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/groups/rules"), RequiresScope(OktaScopes.GroupsManage)]
    Task<GroupRule> CreateGroupRuleAsync(
        [Body] CreateGroupRuleRequest groupRule,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>getGroupRule</c>: <c>GET /api/v1/groups/rules/{groupRuleId}</c>, scope <c>okta.groups.read</c>.</summary>
    /// <param name="groupRuleId">In the path.</param>
    /// <param name="expand">The query value <c>expand</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Get("/api/v1/groups/rules/{groupRuleId}"), RequiresScope(OktaScopes.GroupsRead)]
    Task<GroupRule> GetGroupRuleAsync(
        string groupRuleId,
        GroupRuleExpand? expand = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>replaceGroupRule</c>: <c>PUT /api/v1/groups/rules/{groupRuleId}</c>, scope <c>okta.groups.manage</c>. Replaces all: what is not set is cleared.
    /// </summary>
    /// <param name="groupRuleId">In the path.</param>
    /// <param name="groupRule">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Put("/api/v1/groups/rules/{groupRuleId}"), RequiresScope(OktaScopes.GroupsManage)]
    Task<GroupRule> ReplaceGroupRuleAsync(
        string groupRuleId,
        [Body] GroupRuleRequest groupRule,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>deleteGroupRule</c>: <c>DELETE /api/v1/groups/rules/{groupRuleId}</c>, scope <c>okta.groups.manage</c>.</summary>
    /// <param name="groupRuleId">In the path.</param>
    /// <param name="removeUsers">The query value <c>removeUsers</c>: default <c>false</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Delete("/api/v1/groups/rules/{groupRuleId}"), RequiresScope(OktaScopes.GroupsManage)]
    Task DeleteGroupRuleAsync(
        string groupRuleId,
        bool? removeUsers = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>activateGroupRule</c>: <c>POST /api/v1/groups/rules/{groupRuleId}/lifecycle/activate</c>, scope <c>okta.groups.manage</c>.</summary>
    /// <param name="groupRuleId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Post("/api/v1/groups/rules/{groupRuleId}/lifecycle/activate"), RequiresScope(OktaScopes.GroupsManage)]
    Task ActivateGroupRuleAsync(string groupRuleId, OktaCallOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>deactivateGroupRule</c>: <c>POST /api/v1/groups/rules/{groupRuleId}/lifecycle/deactivate</c>, scope <c>okta.groups.manage</c>.
    /// </summary>
    /// <param name="groupRuleId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Post("/api/v1/groups/rules/{groupRuleId}/lifecycle/deactivate"), RequiresScope(OktaScopes.GroupsManage)]
    Task DeactivateGroupRuleAsync(string groupRuleId, OktaCallOptions? options = null, CancellationToken cancellationToken = default);
}
