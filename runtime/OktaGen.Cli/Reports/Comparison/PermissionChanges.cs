using OktaGen.Knowledge.Roles;

namespace OktaGen.Cli.Reports.Comparison;

/// <summary>Compares the least custom roles of two reports.</summary>
internal static class PermissionChanges
{
    public static IEnumerable<PermissionChange> Find(SnapshotRoles before, SnapshotRoles now)
    {
        Dictionary<string, SnapshotPermission> permissions = ByName(now);
        foreach (NameChange change in NameChanges.Find(NeedsOf(before), NeedsOf(now), CertainlyIncludes))
        {
            Sentence sentence = change.ToSentence("the admin permission", "needs");
            if (change.Kind != ChangeKind.Removed)
            {
                sentence.Say(", because ").Names(change.Because).Say(change.Because.Count == 1 ? " needs it" : " need it")
                    .Say($" ({permissions[change.Name].Grade.ToString().ToLowerInvariant()})");
            }

            yield return change.ToChange(ChangeSubject.Permission, sentence.Say("."));
        }

        foreach (string request in now.CustomRole.Unknown.Except(before.CustomRole.Unknown, StringComparer.Ordinal))
        {
            yield return new PermissionChange(
                ChangeKind.Unknown, ChangeSubject.Permission, request, [], [request],
                new Sentence().Say("calls ").Name(request).Say(", of which no source tells the admin permission."));
        }
    }

    private static Dictionary<string, SnapshotPermission> ByName(SnapshotRoles roles) => roles.CustomRole.Permissions
        .GroupBy(static permission => permission.Permission, StringComparer.Ordinal)
        .ToDictionary(static permission => permission.Key, static permission => permission.First(), StringComparer.Ordinal);

    private static Dictionary<string, IReadOnlyList<string>> NeedsOf(SnapshotRoles roles) =>
        ByName(roles).ToDictionary(static entry => entry.Key, static entry => entry.Value.NeededBy, StringComparer.Ordinal);

    // What is only derived is no ground to tell a reviewer that a permission merely took the place of another one.
    private static bool CertainlyIncludes(string permission, string other) =>
        RoleCatalogue.Default.Close([new GradedName(permission, Grade.Stated)]).TryGetValue(other, out Grade grade)
            && grade == Grade.Stated;
}
