namespace OktaGen.Endpoints;

/// <summary>The scopes of one access token: what was asked for, and what Okta granted of it.</summary>
internal sealed class ScopeSet(IReadOnlyList<string> requested, IReadOnlyList<string> granted)
{
    public IReadOnlyList<string> Requested { get; } = requested;

    public IReadOnlyList<string> Granted { get; } = granted;

    /// <summary>The requested scopes that nothing granted covers, in the order they were requested.</summary>
    public IReadOnlyList<string> Missing { get; } = NotCovered(requested, granted);

    /// <summary>What keeps more of the project's list from being requested; null for nothing.</summary>
    public ScopeNarrowing? Narrowing { get; init; }

    public bool Permits(string scope) => ScopeCoverage.IsCovered(scope, Granted);

    /// <summary>Those of the scopes that the token does not carry, in order.</summary>
    public IReadOnlyList<string> NotPermitted(IReadOnlyList<string> scopes) => NotCovered(scopes, Granted);

    private static List<string> NotCovered(IReadOnlyList<string> scopes, IReadOnlyList<string> granted)
    {
        List<string> missing = [];
        foreach (string scope in scopes)
        {
            if (!ScopeCoverage.IsCovered(scope, granted))
            {
                missing.Add(scope);
            }
        }

        return missing;
    }
}
