namespace OktaGen.Cli.Reports.Comparison;

/// <summary>What a report says that an earlier one did not, and the other way round.</summary>
internal sealed record PermissionDiff
{
    /// <summary>The version of the form, which grows when a member changes its meaning or goes.</summary>
    public int SchemaVersion { get; init; } = 1;

    public required string Assembly { get; init; }

    /// <summary>Whether anything is added, widened or unknown, so that somebody has to agree.</summary>
    public bool NeedsReview => Changes.Any(static change => change.NeedsReview);

    /// <summary>The differences: by what they are about, and what adds before what takes away.</summary>
    public required IReadOnlyList<PermissionChange> Changes { get; init; }

    /// <summary>The smallest standard roles that sufficed; null where the earlier report does not tell.</summary>
    public required SnapshotStandardRoles? RolesBefore { get; init; }

    /// <summary>The smallest standard roles that suffice now.</summary>
    public required SnapshotStandardRoles? RolesNow { get; init; }

    public static PermissionDiff Of(ReportSnapshot before, ReportSnapshot now)
    {
        IReadOnlyDictionary<string, string?> requests = MemberChanges.FindRequests([before, now]);
        return new PermissionDiff
        {
            Assembly = now.Assembly,
            RolesBefore = before.AdminRoles?.StandardRoles,
            RolesNow = now.AdminRoles?.StandardRoles,
            Changes =
            [
                .. new[]
                {
                    MemberChanges.Find(before, now),
                    NameChanges.Find(NeedsOf(before), NeedsOf(now), ScopeCoverage.Covers)
                        .Select(change => ScopeChange(change, requests, now.AdminRoles?.StandardRoles)),
                    NameChanges.Find(ListOf(before), ListOf(now), ScopeCoverage.Covers).Select(ListChange),
                    before.AdminRoles is { } old && now.AdminRoles is { } roles ? PermissionChanges.Find(old, roles) : [],
                    CredentialChange(before.Credential, now.Credential),
                    before.Complete && !now.Complete ? [Incomplete()] : [],
                }
                    .SelectMany(static changes => changes)
                    .OrderBy(static change => change.Subject)
                    .ThenBy(static change => change.Kind)
                    .ThenBy(static change => change.Name, StringComparer.Ordinal),
            ],
        };
    }

    private static Dictionary<string, IReadOnlyList<string>> NeedsOf(ReportSnapshot report) => report.MinimalScopes
        .GroupBy(static need => need.Scope, StringComparer.Ordinal)
        .ToDictionary(static need => need.Key, static need => need.First().NeededBy, StringComparer.Ordinal);

    private static Dictionary<string, IReadOnlyList<string>> ListOf(ReportSnapshot report) => report.ListedScopes
        .Distinct(StringComparer.Ordinal)
        .ToDictionary(static scope => scope, static _ => (IReadOnlyList<string>)[], StringComparer.Ordinal);

    private static PermissionChange ScopeChange(
        NameChange change, IReadOnlyDictionary<string, string?> requests, SnapshotStandardRoles? roles)
    {
        Sentence sentence = change.ToSentence("the scope", "needs");
        if (change.Kind is ChangeKind.Added or ChangeKind.Widened)
        {
            sentence.Say(", because ");
            string joint = string.Empty;
            foreach (string member in change.Because)
            {
                sentence.Say(joint).Name(member);
                if (requests.GetValueOrDefault(member) is { } request)
                {
                    sentence.Say(" (").Name(request).Say(")");
                }

                joint = ", ";
            }

            sentence.Say(change.Because.Count == 1 ? " needs it" : " need it");
            if (roles is { Roles.Count: > 0 })
            {
                sentence.Say(roles.Roles.Count == 1 ? "; role needed now: " : "; roles needed now: ").Names(roles.Roles)
                    .Say($" ({roles.Grade.ToString().ToLowerInvariant()})");
            }
        }

        return change.ToChange(ChangeSubject.Scope, sentence.Say("."));
    }

    private static PermissionChange ListChange(NameChange change) =>
        change.ToChange(ChangeSubject.ListedScope, change.ToSentence("the scope", "lists").Say(" in the scope list."));

    private static IEnumerable<PermissionChange> CredentialChange(string? before, string? now)
    {
        if (before == now)
        {
            yield break;
        }

        // An API token has all the rights of the admin who made it.
        ChangeKind kind = now == nameof(OktaCredential.ApiToken) ? ChangeKind.Widened
            : before == nameof(OktaCredential.ApiToken) && now is not null ? ChangeKind.Narrowed
            : ChangeKind.Changed;
        Sentence sentence = now is null
            ? new Sentence().Say("no longer says which credential the project uses")
            : new Sentence().Say("uses the credential ").Name(now);
        sentence = before is null ? sentence.Say("; that was not said before") : sentence.Say("; before: ").Name(before);
        yield return new PermissionChange(
            kind, ChangeSubject.Credential, now ?? string.Empty, before is null ? [] : [before], [],
            sentence.Say(kind == ChangeKind.Widened ? ". An API token has all the rights of the admin who made it." : "."));
    }

    private static PermissionChange Incomplete() => new(
        ChangeKind.Unknown, ChangeSubject.Report, string.Empty, [], [],
        new Sentence().Say("is incomplete now: what some references hold is missing in it, and in this comparison."));
}
