// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>The operations that Okta's API describes as <c>ApplicationPolicies</c>. <c>ApplicationPoliciesClient</c> carries them out.</summary>
[OktaClient]
public partial interface IApplicationPolicies
{
    /// <summary>
    /// <c>assignApplicationPolicy</c>: <c>PUT /api/v1/apps/{appId}/policies/{policyId}</c>, scope <c>okta.apps.manage</c>. Limited general availability.
    /// </summary>
    /// <param name="appId">In the path.</param>
    /// <param name="policyId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Put("/api/v1/apps/{appId}/policies/{policyId}"), RequiresScope(OktaScopes.AppsManage)]
    Task AssignApplicationPolicyAsync(
        string appId,
        string policyId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);
}
