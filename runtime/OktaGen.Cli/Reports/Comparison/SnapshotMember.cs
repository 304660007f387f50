namespace OktaGen.Cli.Reports.Comparison;

/// <summary>An endpoint of a report, or code written by hand that needs scopes.</summary>
/// <param name="Member">The member with namespace and type.</param>
/// <param name="Method">The HTTP method; null for code written by hand.</param>
/// <param name="Route">The route; null for code written by hand.</param>
/// <param name="Scopes">The scopes that it declares.</param>
/// <param name="UndeclaredScopes">The scopes that Okta requires beyond.</param>
/// <param name="Credentials">The kinds of credential that it takes.</param>
internal sealed record SnapshotMember(
    string Member,
    string? Method,
    string? Route,
    IReadOnlyList<string> Scopes,
    IReadOnlyList<string> UndeclaredScopes,
    IReadOnlyList<string> Credentials)
{
    /// <summary>The request as text; null for code written by hand.</summary>
    public string? Request => Method is null || Route is null ? null : $"{Method} {Route}";

    /// <summary>All scopes that it needs.</summary>
    public IEnumerable<string> NeededScopes => Scopes.Concat(UndeclaredScopes);
}
