// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Policies;

/// <summary>The operations that Okta's API describes as <c>Policy</c>. <c>PoliciesClient</c> carries them out.</summary>
[OktaClient(JsonContext = typeof(PoliciesJson))]
public partial interface IPolicies
{
    /// <summary><c>listPolicies</c>: <c>GET /api/v1/policies</c>, scope <c>okta.policies.read</c>.</summary>
    /// <param name="type">The query value <c>type</c>.</param>
    /// <param name="status">The query value <c>status</c>.</param>
    /// <param name="q">The query value <c>q</c>.</param>
    /// <param name="expand">The query value <c>expand</c>: default <c></c>.</param>
    /// <param name="sortBy">The query value <c>sortBy</c>.</param>
    /// <param name="limit">The query value <c>limit</c>.</param>
    /// <param name="resourceId">The query value <c>resourceId</c>.</param>
    /// <param name="after">The query value <c>after</c>.</param>
    /// <param name="cursor">Where a page of an earlier listing ended: goes on from there, and the query values are those of then.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/policies"), RequiresScope(OktaScopes.PoliciesRead)]
    OktaPageable<Policy> ListPoliciesAsync(
        PolicyType type,
        string? status = null,
        string? q = null,
        string? expand = null,
        string? sortBy = null,
        int? limit = null,
        string? resourceId = null,
        string? after = null,
        OktaCursor? cursor = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>createPolicy</c>: <c>POST /api/v1/policies</c>, scope <c>okta.policies.manage</c>.</summary>
    /// <param name="policy">The body, sent as JSON.</param>
    /// <param name="activate">The query value <c>activate</c>: default <c>true</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/policies"), RequiresScope(OktaScopes.PoliciesManage)]
    Task<Policy> CreatePolicyAsync(
        [Body] PolicyRequest policy,
        bool? activate = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>getPolicy</c>: <c>GET /api/v1/policies/{policyId}</c>, scope <c>okta.policies.read</c>.</summary>
    /// <param name="policyId">In the path.</param>
    /// <param name="expand">The query value <c>expand</c>: default <c></c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Get("/api/v1/policies/{policyId}"), RequiresScope(OktaScopes.PoliciesRead)]
    Task<Policy> GetPolicyAsync(
        string policyId,
        string? expand = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>replacePolicy</c>: <c>PUT /api/v1/policies/{policyId}</c>, scope <c>okta.policies.manage</c>. Replaces all: what is not set is cleared.
    /// </summary>
    /// <param name="policyId">In the path.</param>
    /// <param name="policy">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Put("/api/v1/policies/{policyId}"), RequiresScope(OktaScopes.PoliciesManage)]
    Task<Policy> ReplacePolicyAsync(
        string policyId,
        [Body] PolicyRequest policy,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>deletePolicy</c>: <c>DELETE /api/v1/policies/{policyId}</c>, scope <c>okta.policies.manage</c>.</summary>
    /// <param name="policyId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Delete("/api/v1/policies/{policyId}"), RequiresScope(OktaScopes.PoliciesManage)]
    Task DeletePolicyAsync(string policyId, OktaCallOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>clonePolicy</c>: <c>POST /api/v1/policies/{policyId}/clone</c>, scope <c>okta.policies.manage</c>. Limited general availability.
    /// </summary>
    /// <param name="policyId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/policies/{policyId}/clone"), RequiresScope(OktaScopes.PoliciesManage)]
    Task<Policy> ClonePolicyAsync(string policyId, OktaCallOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary><c>activatePolicy</c>: <c>POST /api/v1/policies/{policyId}/lifecycle/activate</c>, scope <c>okta.policies.manage</c>.</summary>
    /// <param name="policyId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Post("/api/v1/policies/{policyId}/lifecycle/activate"), RequiresScope(OktaScopes.PoliciesManage)]
    Task ActivatePolicyAsync(string policyId, OktaCallOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary><c>deactivatePolicy</c>: <c>POST /api/v1/policies/{policyId}/lifecycle/deactivate</c>, scope <c>okta.policies.manage</c>.</summary>
    /// <param name="policyId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Post("/api/v1/policies/{policyId}/lifecycle/deactivate"), RequiresScope(OktaScopes.PoliciesManage)]
    Task DeactivatePolicyAsync(string policyId, OktaCallOptions? options = null, CancellationToken cancellationToken = default);
}
