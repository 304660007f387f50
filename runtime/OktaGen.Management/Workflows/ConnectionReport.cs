namespace OktaGen.Management;

/// <summary>What a connection can do.</summary>
/// <param name="OrgUrl">The org.</param>
/// <param name="Credential">The kind of credential.</param>
/// <param name="Owner">The login of the administrator to whom the API token belongs; null with other credentials.</param>
/// <param name="Checks">
/// With an API token, which knows no scopes, a read of each family; otherwise each scope that the connection asks for, in its order.
/// </param>
public sealed record ConnectionReport(Uri OrgUrl, OktaCredential Credential, string? Owner, IReadOnlyList<ScopeCheck> Checks)
{
    /// <summary>Whether all that was checked works.</summary>
    public bool IsHealthy => Checks.All(static check => check.Outcome is ScopeCheckOutcome.Works or ScopeCheckOutcome.NotChecked);
}
