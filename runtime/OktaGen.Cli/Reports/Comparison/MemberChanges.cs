namespace OktaGen.Cli.Reports.Comparison;

/// <summary>Compares the endpoints of two reports: those that are new and gone, and what the others need and take.</summary>
internal static class MemberChanges
{
    public static IEnumerable<PermissionChange> Find(ReportSnapshot before, ReportSnapshot now)
    {
        Dictionary<(string Member, string? Request), SnapshotMember> old = ByRequest(before);
        Dictionary<(string Member, string? Request), SnapshotMember> members = ByRequest(now);
        foreach (SnapshotMember member in members.Where(entry => !old.ContainsKey(entry.Key)).Select(static entry => entry.Value))
        {
            Sentence sentence = NameOf("adds ", member).Say(member.NeededScopes.Any() ? ", which needs " : ", which needs no scope");
            yield return new PermissionChange(
                ChangeKind.Added, ChangeSubject.Endpoint, member.Member, [], [], sentence.Names(member.NeededScopes).Say("."));
        }

        foreach (SnapshotMember member in old.Where(entry => !members.ContainsKey(entry.Key)).Select(static entry => entry.Value))
        {
            yield return new PermissionChange(
                ChangeKind.Removed, ChangeSubject.Endpoint, member.Member, [], [], NameOf("removes ", member).Say("."));
        }

        foreach (((string, string?) key, SnapshotMember member) in members)
        {
            if (old.TryGetValue(key, out SnapshotMember? was))
            {
                foreach (PermissionChange change in Compare(was, member))
                {
                    yield return change;
                }
            }
        }
    }

    /// <summary>The request of each member that sends one, by the member's name.</summary>
    public static IReadOnlyDictionary<string, string?> FindRequests(IEnumerable<ReportSnapshot> reports) => reports
        .SelectMany(static report => report.Declared.Concat(report.Used))
        .GroupBy(static member => member.Member, StringComparer.Ordinal)
        .ToDictionary(static members => members.Key, static members => members.Last().Request, StringComparer.Ordinal);

    private static PermissionChange[] Compare(SnapshotMember was, SnapshotMember member)
    {
        return
        [
            .. Find(ChangeKind.Widened, ChangeSubject.Endpoint, member.NeededScopes, was.NeededScopes, " needs the further scope "),
            .. Find(ChangeKind.Narrowed, ChangeSubject.Endpoint, was.NeededScopes, member.NeededScopes, " no longer needs the scope "),
            .. Find(ChangeKind.Widened, ChangeSubject.Credential, member.Credentials, was.Credentials, " takes the further credential "),
            .. Find(ChangeKind.Narrowed, ChangeSubject.Credential, was.Credentials, member.Credentials, " no longer takes the credential "),
        ];

        PermissionChange[] Find(
            ChangeKind kind, ChangeSubject subject, IEnumerable<string> of, IEnumerable<string> against, string words)
        {
            string[] different = [.. of.Except(against, StringComparer.Ordinal)];
            return different.Length == 0 ? [] : [new PermissionChange(
                kind, subject, member.Member, [], different, NameOf(string.Empty, member).Say(words).Names(different).Say("."))];
        }
    }

    private static Dictionary<(string, string?), SnapshotMember> ByRequest(ReportSnapshot report) => report.Declared.Concat(report.Used)
        .GroupBy(static member => (member.Member, member.Request))
        .ToDictionary(static members => members.Key, static members => members.First());

    private static Sentence NameOf(string words, SnapshotMember member)
    {
        Sentence sentence = new Sentence().Say(words).Name(member.Member);
        return member.Request is { } request ? sentence.Say(" (").Name(request).Say(")") : sentence;
    }
}
