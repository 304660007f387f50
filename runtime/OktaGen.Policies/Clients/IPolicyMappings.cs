// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Policies;

/// <summary>The operations that Okta's API describes as <c>Policy</c>. <c>PolicyMappingsClient</c> carries them out.</summary>
[OktaClient(JsonContext = typeof(PolicyMappingsJson))]
public partial interface IPolicyMappings
{
    /// <summary><c>listPolicyMappings</c>: <c>GET /api/v1/policies/{policyId}/mappings</c>, scope <c>okta.policies.read</c>.</summary>
    /// <param name="policyId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/policies/{policyId}/mappings"), RequiresScope(OktaScopes.PoliciesRead)]
    OktaPageable<PolicyMapping> ListPolicyMappingsAsync(
        string policyId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>mapResourceToPolicy</c>: <c>POST /api/v1/policies/{policyId}/mappings</c>, scope <c>okta.policies.manage</c>.</summary>
    /// <param name="policyId">In the path.</param>
    /// <param name="body">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/policies/{policyId}/mappings"), RequiresScope(OktaScopes.PoliciesManage)]
    Task<PolicyMapping> MapResourceToPolicyAsync(
        string policyId,
        [Body] PolicyMappingRequest body,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>getPolicyMapping</c>: <c>GET /api/v1/policies/{policyId}/mappings/{mappingId}</c>, scope <c>okta.policies.read</c>.</summary>
    /// <param name="policyId">In the path.</param>
    /// <param name="mappingId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Get("/api/v1/policies/{policyId}/mappings/{mappingId}"), RequiresScope(OktaScopes.PoliciesRead)]
    Task<PolicyMapping> GetPolicyMappingAsync(
        string policyId,
        string mappingId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>deletePolicyResourceMapping</c>: <c>DELETE /api/v1/policies/{policyId}/mappings/{mappingId}</c>, scope <c>okta.policies.manage</c>.
    /// </summary>
    /// <param name="policyId">In the path.</param>
    /// <param name="mappingId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Delete("/api/v1/policies/{policyId}/mappings/{mappingId}"), RequiresScope(OktaScopes.PoliciesManage)]
    Task DeletePolicyResourceMappingAsync(
        string policyId,
        string mappingId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);
}
