// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Policies;

/// <summary>The operations that Okta's API describes as <c>Policy</c>. <c>PolicySimulationsClient</c> carries them out.</summary>
[OktaClient(JsonContext = typeof(PolicySimulationsJson))]
public partial interface IPolicySimulations
{
    /// <summary>
    /// <c>createPolicySimulation</c>: <c>POST /api/v1/policies/simulate</c>, scope <c>okta.policies.read</c>. Limited general availability.
    /// </summary>
    /// <param name="simulatePolicy">The body, sent as JSON.</param>
    /// <param name="expand">The query value <c>expand</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/policies/simulate"), RequiresScope(OktaScopes.PoliciesRead)]
    Task<SimulatePolicyResponse> CreatePolicySimulationAsync(
        [Body] SimulatePolicyBody simulatePolicy,
        string? expand = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);
}
