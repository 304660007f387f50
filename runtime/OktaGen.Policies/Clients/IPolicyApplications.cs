// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using Application = OktaGen.Management.Application;

namespace OktaGen.Policies;

/// <summary>The operations that Okta's API describes as <c>Policy</c>. <c>PolicyApplicationsClient</c> carries them out.</summary>
[OktaClient(JsonContext = typeof(PolicyApplicationsJson))]
public partial interface IPolicyApplications
{
    /// <summary><c>listPolicyApps</c>: <c>GET /api/v1/policies/{policyId}/app</c>, scope <c>okta.policies.read</c>. Deprecated.</summary>
    /// <param name="policyId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/policies/{policyId}/app"), RequiresScope(OktaScopes.PoliciesRead)]
    OktaPageable<Application> ListPolicyAppsAsync(
        string policyId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);
}
