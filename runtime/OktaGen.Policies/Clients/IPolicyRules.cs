// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Policies;

/// <summary>The operations that Okta's API describes as <c>Policy</c>. <c>PolicyRulesClient</c> carries them out.</summary>
[OktaClient(JsonContext = typeof(PolicyRulesJson))]
public partial interface IPolicyRules
{
    /// <summary><c>listPolicyRules</c>: <c>GET /api/v1/policies/{policyId}/rules</c>, scope <c>okta.policies.read</c>.</summary>
    /// <param name="policyId">In the path.</param>
    /// <param name="limit">The query value <c>limit</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/policies/{policyId}/rules"), RequiresScope(OktaScopes.PoliciesRead)]
    OktaPageable<PolicyRule> ListPolicyRulesAsync(
        string policyId,
        string? limit = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>createPolicyRule</c>: <c>POST /api/v1/policies/{policyId}/rules</c>, scope <c>okta.policies.manage</c>.</summary>
    /// <param name="policyId">In the path.</param>
    /// <param name="policyRule">The body, sent as JSON.</param>
    /// <param name="limit">The query value <c>limit</c>.</param>
    /// <param name="activate">The query value <c>activate</c>: default <c>true</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/policies/{policyId}/rules"), RequiresScope(OktaScopes.PoliciesManage)]
    Task<PolicyRule> CreatePolicyRuleAsync(
        string policyId,
        [Body] PolicyRuleRequest policyRule,
        string? limit = null,
        bool? activate = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>getPolicyRule</c>: <c>GET /api/v1/policies/{policyId}/rules/{ruleId}</c>, scope <c>okta.policies.read</c>.</summary>
    /// <param name="policyId">In the path.</param>
    /// <param name="ruleId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Get("/api/v1/policies/{policyId}/rules/{ruleId}"), RequiresScope(OktaScopes.PoliciesRead)]
    Task<PolicyRule> GetPolicyRuleAsync(
        string policyId,
        string ruleId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>replacePolicyRule</c>: <c>PUT /api/v1/policies/{policyId}/rules/{ruleId}</c>, scope <c>okta.policies.manage</c>. Replaces all: what is not set is cleared.
    /// </summary>
    /// <param name="policyId">In the path.</param>
    /// <param name="ruleId">In the path.</param>
    /// <param name="policyRule">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Put("/api/v1/policies/{policyId}/rules/{ruleId}"), RequiresScope(OktaScopes.PoliciesManage)]
    Task<PolicyRule> ReplacePolicyRuleAsync(
        string policyId,
        string ruleId,
        [Body] PolicyRuleRequest policyRule,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>deletePolicyRule</c>: <c>DELETE /api/v1/policies/{policyId}/rules/{ruleId}</c>, scope <c>okta.policies.manage</c>.</summary>
    /// <param name="policyId">In the path.</param>
    /// <param name="ruleId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Delete("/api/v1/policies/{policyId}/rules/{ruleId}"), RequiresScope(OktaScopes.PoliciesManage)]
    Task DeletePolicyRuleAsync(string policyId, string ruleId, OktaCallOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>activatePolicyRule</c>: <c>POST /api/v1/policies/{policyId}/rules/{ruleId}/lifecycle/activate</c>, scope <c>okta.policies.manage</c>.
    /// </summary>
    /// <param name="policyId">In the path.</param>
    /// <param name="ruleId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Post("/api/v1/policies/{policyId}/rules/{ruleId}/lifecycle/activate"), RequiresScope(OktaScopes.PoliciesManage)]
    Task ActivatePolicyRuleAsync(
        string policyId,
        string ruleId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>deactivatePolicyRule</c>: <c>POST /api/v1/policies/{policyId}/rules/{ruleId}/lifecycle/deactivate</c>, scope <c>okta.policies.manage</c>.
    /// </summary>
    /// <param name="policyId">In the path.</param>
    /// <param name="ruleId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Post("/api/v1/policies/{policyId}/rules/{ruleId}/lifecycle/deactivate"), RequiresScope(OktaScopes.PoliciesManage)]
    Task DeactivatePolicyRuleAsync(
        string policyId,
        string ruleId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);
}
