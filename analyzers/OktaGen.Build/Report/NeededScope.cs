using OktaGen.Knowledge.Shared;

namespace OktaGen.Build.Report;

/// <summary>One scope of the least set.</summary>
/// <param name="Scope">The scope.</param>
/// <param name="GrantedBy">The listed scope that permits it, itself or a wider one; null where none does.</param>
/// <param name="NeededBy">The members and libraries that need it, sorted.</param>
/// <param name="Covered">The needed scopes that it covers, which are not in the set themselves, sorted.</param>
internal sealed record NeededScope(string Scope, string? GrantedBy, IReadOnlyList<string> NeededBy, IReadOnlyList<CoveredScope> Covered)
{
    public static IReadOnlyList<NeededScope> FindLeast(PermissionReport report)
    {
        ILookup<string, string> needs = report.Members
            .SelectMany(static member => member.NeededScopes.Select(scope => (Scope: scope, By: member.FullName)))
            .Concat(report.Libraries.SelectMany(static library => library.Scopes.Select(scope => (Scope: scope, By: library.Assembly))))
            .ToLookup(static need => need.Scope, static need => need.By, StringComparer.Ordinal);
        string[] scopes = Sort(needs.Select(static need => need.Key));
        return
        [
            .. scopes
                .Where(scope => !scopes.Any(other => other != scope && ScopeCoverage.Covers(other, scope)))
                .Select(scope => new NeededScope(
                    scope,
                    report.List.Scopes.FirstOrDefault(listed => listed == scope)
                        ?? report.List.Scopes.FirstOrDefault(listed => ScopeCoverage.Covers(listed, scope)),
                    Sort(needs[scope]),
                    [.. scopes.Where(other => other != scope && ScopeCoverage.Covers(scope, other))
                        .Select(other => new CoveredScope(other, Sort(needs[other])))])),
        ];
    }

    private static string[] Sort(IEnumerable<string> texts) =>
        [.. texts.Distinct(StringComparer.Ordinal).OrderBy(static text => text, StringComparer.Ordinal)];
}
