using System.Text;
using OktaGen.Build.Metadata;
using OktaGen.Build.Reading;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Credentials;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Build.Report;

/// <summary>Writes a report for people.</summary>
internal sealed class MarkdownReport
{
    private const string Nothing = "–";

    private readonly PermissionReport _report;
    private readonly StringBuilder _text = new();

    private MarkdownReport(PermissionReport report) => _report = report;

    public static string Write(PermissionReport report)
    {
        var writer = new MarkdownReport(report);
        writer.WriteHead();
        writer.WriteUnreadable();
        writer.WriteScopes();
        writer.WriteExcess();
        writer.WriteMembers("Declared here", report.Declared, isUsed: false);
        writer.WriteMembers("Used from references", report.Used, isUsed: true);
        writer.WriteLibraries();
        writer.WriteCredentials();
        writer._text.Append(RoleMarkdown.Write(RoleNeeds.Of(report)));
        return writer._text.ToString();
    }

    private void WriteHead()
    {
        Line($"# Okta permissions of {MarkdownText.Plain(_report.Assembly)}").Line();
        string kind = _report.IsProgram ? "App" : "Library";
        string framework = _report.Framework is { } name ? " for " + MarkdownText.Plain(name) : string.Empty;
        Line($"{kind}{framework}. {Summary()}");
    }

    private string Summary()
    {
        string needed = $"Scopes needed: {_report.MinimalScopes.Count}";
        if (_report.List.Credential == CredentialKinds.ApiToken)
        {
            return $"{needed}, but the project uses an API token, which has all the rights of the admin who made it.";
        }

        return _report.List.IsConfigured
            ? $"{needed}, missing in the list: {_report.MinimalScopes.Count(static need => need.GrantedBy is null)}, "
                + $"listed beyond need: {_report.ExcessScopes.Count(static scope => scope.Reason != ExcessReason.Covered)}."
            : $"{needed}. The project has no scope list.";
    }

    private void WriteUnreadable()
    {
        if (_report.Unreadable.Count == 0)
        {
            return;
        }

        Line().Line("**This report is incomplete.** What these references hold is not in it:").Line();
        foreach (UnreadableReference reference in _report.Unreadable)
        {
            Line($"- {Code(reference.Name)}: {MarkdownText.Plain(reference.Reason)}");
        }
    }

    private void WriteScopes()
    {
        if (_report.MinimalScopes.Count == 0)
        {
            return;
        }

        Section("Least scopes");
        Row("scope", "listed", "needed by");
        Rule(3);
        foreach (NeededScope need in _report.MinimalScopes)
        {
            Row(
                Code(need.Scope),
                need.GrantedBy is null ? "**no**" : need.GrantedBy == need.Scope ? "yes" : $"by {Code(need.GrantedBy)}",
                Codes(need.NeededBy)
                    + string.Concat(need.Covered.Select(static covered => $"; {Code(covered.Scope)} by {Codes(covered.NeededBy)}")));
        }
    }

    private void WriteExcess()
    {
        if (_report.ExcessScopes.Count == 0)
        {
            return;
        }

        Section("Listed beyond need");
        Row("scope", "why");
        Rule(2);
        foreach (ExcessScope excess in _report.ExcessScopes)
        {
            Row(Code(excess.Scope), excess.Reason switch
            {
                ExcessReason.Wider => $"{Code(excess.Needed!)} would do",
                ExcessReason.Covered => $"{Code(excess.Needed!)} covers it",
                _ => "nothing needs it",
            });
        }
    }

    private void WriteMembers(string title, IReadOnlyList<ReportedMember> members, bool isUsed)
    {
        if (members.Count == 0)
        {
            return;
        }

        Section(title);
        string[] head = ["member", "request", "operation", "scopes", "credentials", "life cycle", isUsed ? "used by" : "remarks"];
        Row(head);
        Rule(head.Length);
        foreach (ReportedMember member in members)
        {
            Row(
                Code(isUsed ? member.FullName : member.Name),
                member.Request is { } request ? Code($"{request.Verb} {request.Route}") : "written by hand",
                member.Operation?.Id is { } id ? Code(id) : Nothing,
                Codes(member.NeededScopes),
                CredentialsOf(member),
                LifeCycleOf(member.Operation),
                isUsed ? Codes(member.UsedBy) : RemarksOn(member));
        }
    }

    private void WriteLibraries()
    {
        if (_report.Libraries.Count == 0)
        {
            return;
        }

        Section("Needs of libraries");
        Row("library", "scopes");
        Rule(2);
        foreach (LibraryNeeds library in _report.Libraries)
        {
            Row(Code(library.Assembly), Codes(library.Scopes));
        }
    }

    private void WriteCredentials()
    {
        ReportedMember[] picky = [.. _report.Members.Where(static member => !member.TakesAnyCredential)];
        if (picky.Length == 0)
        {
            return;
        }

        Section("Calls that refuse a credential");
        Line(_report.List.Credential is { } used
            ? $"The project uses {CredentialName(used)} (`OktaGenCredential`)."
            : "The project does not say which credential it uses (`OktaGenCredential`).").Line();
        foreach (ReportedMember member in picky)
        {
            string taken = member.Needs.Credentials == CredentialKinds.None
                ? "the kinds declared are not those that Okta takes"
                : $"takes {CredentialsOf(member)} alone";
            Line($"- {Code(member.FullName)}: {taken}");
        }
    }

    private string RemarksOn(ReportedMember member)
    {
        List<string> remarks = [];
        if (member.Request is not null && member.Operation is null)
        {
            remarks.Add("no operation that OktaGen knows");
        }

        if (member.Needs.MissingScopes is { Count: > 0 } missing)
        {
            remarks.Add($"requires {Codes(missing)}, which is not declared");
        }

        if (member.Needs.SurplusScopes is { Count: > 0 } surplus)
        {
            string enough = member.Operation!.Scopes.IsEmpty ? "no scope" : Codes(member.Operation.Scopes);
            remarks.Add($"Okta requires {enough}, not {Codes(surplus)}");
        }

        if (_report.List.Credential is { } used && !member.TakesAnyCredential && (member.Needs.Credentials & used) == 0)
        {
            remarks.Add("refuses the project's credential");
        }

        return remarks.Count == 0 ? Nothing : string.Join("; ", remarks);
    }

    private static string CredentialsOf(ReportedMember member)
    {
        if (member.Request is null)
        {
            return Nothing;
        }

        // What takes OAuth takes the tokens of users as well.
        CredentialKinds kinds = member.Needs.Credentials;
        CredentialKinds named = kinds.HasFlag(CredentialKinds.OAuth) ? kinds & ~CredentialKinds.UserToken : kinds;
        return member.Needs.TakesNoCredential ? "none needed"
            : kinds == CredentialKinds.None ? "none that works"
            : string.Join(", ", CredentialNames.Split(named).Select(CredentialName));
    }

    private static string CredentialName(CredentialKinds kind) => kind switch
    {
        CredentialKinds.ApiToken => "API token",
        CredentialKinds.UserToken => "user token",
        _ => kind.ToString(),
    };

    private static string LifeCycleOf(Operation? operation) => operation switch
    {
        null => Nothing,
        { IsDeprecated: true } => "**deprecated**",
        { Stage: LifeCycle.EarlyAccess } => "**early access**",
        { Stage: LifeCycle.LimitedAvailability } => "limited availability",
        { Stage: LifeCycle.GeneralAvailability } => "general availability",
        _ => "not said",
    };

    private static string Codes(IEnumerable<string> texts)
    {
        string codes = string.Join(", ", texts.Select(Code));
        return codes.Length == 0 ? Nothing : codes;
    }

    private static string Code(string text) => MarkdownText.Code(text);

    private void Section(string title) => Line().Line("## " + title).Line();

    private void Row(params string[] cells) => Line($"| {string.Join(" | ", cells)} |");

    private void Rule(int columns) => Line("|" + string.Concat(Enumerable.Repeat("---|", columns)));

    private MarkdownReport Line(string text = "")
    {
        _text.Append(text).Append('\n');
        return this;
    }
}
