namespace OktaGen;

/// <summary>The scopes of one access token: what was asked for, and what Okta granted of it.</summary>
internal sealed class ScopeSet(IReadOnlyList<string> requested, IReadOnlyList<string> granted)
{
    public IReadOnlyList<string> Requested { get; } = requested;

    public IReadOnlyList<string> Granted { get; } = granted;

    /// <summary>The requested scopes that nothing granted covers, in the order they were requested.</summary>
    public IReadOnlyList<string> Missing { get; } = [.. requested.Where(scope => !ScopeCoverage.IsCovered(scope, granted))];

    public bool Permits(string scope) => ScopeCoverage.IsCovered(scope, Granted);
}
