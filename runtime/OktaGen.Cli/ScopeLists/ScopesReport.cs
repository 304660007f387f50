namespace OktaGen.Cli.ScopeLists;

/// <summary>The scopes of project, list and org.</summary>
/// <param name="InOrder">Whether no call fails for a scope.</param>
/// <param name="Scopes">The scopes side by side.</param>
internal sealed record ScopesReport(bool InOrder, IReadOnlyList<ScopeRow> Scopes);
