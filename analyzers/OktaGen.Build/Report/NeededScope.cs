namespace OktaGen.Build.Report;

/// <summary>One scope of the least set.</summary>
/// <param name="Scope">The scope.</param>
/// <param name="GrantedBy">The listed scope that permits it, itself or a wider one; null where none does.</param>
/// <param name="NeededBy">The members and libraries that need it, or what it covers, sorted.</param>
internal sealed record NeededScope(string Scope, string? GrantedBy, IReadOnlyList<string> NeededBy)
{
    public static IReadOnlyList<NeededScope> FindLeast(PermissionReport report)
    {
        (string Scope, string By)[] needs =
        [
            .. report.Members.SelectMany(static member => member.NeededScopes.Select(scope => (scope, member.FullName))),
            .. report.Libraries.SelectMany(static library => library.Scopes.Select(scope => (scope, library.Assembly))),
        ];
        string[] scopes = Sort(needs.Select(static need => need.Scope));
        return
        [
            .. scopes
                .Where(scope => !scopes.Any(other => other != scope && ScopeCoverage.Covers(other, scope)))
                .Select(scope => new NeededScope(
                    scope,
                    report.List.Scopes.FirstOrDefault(listed => listed == scope) ?? report.List.Scopes.FirstOrDefault(listed => ScopeCoverage.Covers(listed, scope)),
                    Sort(needs.Where(need => ScopeCoverage.Covers(scope, need.Scope)).Select(static need => need.By)))),
        ];
    }

    private static string[] Sort(IEnumerable<string> texts) => [.. texts.Distinct(StringComparer.Ordinal).OrderBy(static text => text, StringComparer.Ordinal)];
}
