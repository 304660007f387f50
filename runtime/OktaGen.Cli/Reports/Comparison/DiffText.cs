namespace OktaGen.Cli.Reports.Comparison;

/// <summary>What a comparison says in all of its forms.</summary>
internal static class DiffText
{
    /// <summary>The heading of the changes that are about something.</summary>
    public static string TitleOf(ChangeSubject subject) => subject switch
    {
        ChangeSubject.Endpoint => "Endpoints",
        ChangeSubject.Scope => "Scopes",
        ChangeSubject.ListedScope => "Scope list",
        ChangeSubject.Permission => "Admin permissions",
        ChangeSubject.Credential => "Credentials",
        _ => "Report",
    };

    /// <summary>What the reader has to do.</summary>
    public static string SummaryOf(PermissionDiff diff)
    {
        int open = diff.Changes.Count(static change => change.NeedsReview);
        return diff.Changes.Count == 0 ? "Nothing changes."
            : open == 0 ? "Nothing is added or widened: what changes only takes away."
            : open == 1 ? "One change adds, widens or is of unknown need, and wants to be agreed to."
            : $"{open} changes add, widen or are of unknown need, and want to be agreed to.";
    }

    /// <summary>Which standard roles suffice, now and before.</summary>
    public static IEnumerable<Sentence> RolesOf(PermissionDiff diff)
    {
        if (diff.RolesNow is not { } now)
        {
            yield break;
        }

        Sentence sentence = Roles(new Sentence().Say("Smallest standard roles that suffice now: "), now);
        yield return diff.RolesBefore is { } before
            ? Roles(sentence.Say("; before: "), before).Say(".")
            : sentence.Say(". The earlier report knows nothing of admin roles, so that permissions are not compared.");
        if (now.Unknown.Count > 0)
        {
            yield return new Sentence().Say("Whether a standard role suffices for these is not known: ").Names(now.Unknown).Say(".");
        }
    }

    private static Sentence Roles(Sentence sentence, SnapshotStandardRoles roles) => roles.Roles.Count == 0
        ? sentence.Say("none is known")
        : sentence.Names(roles.Roles).Say($" ({roles.Grade.ToString().ToLowerInvariant()})");
}
