using OktaGen.Build.Report;
using OktaGen.Cli.Orgs;
using OktaGen.Cli.Terminal;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Roles;

namespace OktaGen.Cli.Doctor;

/// <summary>
/// Holds the roles that an app has against what its code needs of them. On which resources they hold is not looked at: what suffices here
/// can be limited to a part of them.
/// </summary>
internal sealed class RoleExamination(IOrgAdmin org, RoleNeeds needs, Findings findings)
{
    private const string Check = "permissions";
    private const int Shown = 8;

    private static readonly RoleCatalogue s_catalogue = RoleCatalogue.Default;

    public async Task RunAsync(IReadOnlyList<RoleAssignment> roles, CancellationToken cancellationToken)
    {
        if (needs.Operations.Count == 0 || roles.Count == 0)
        {
            return;
        }

        if (await ReadPermissionsAsync(roles, cancellationToken) is not { } permissions)
        {
            return;
        }

        string[] names = [.. roles.Select(static role => role.Type).OfType<string>().Where(s_catalogue.Roles.ContainsKey), .. permissions];
        var held = HeldRights.Of(names, s_catalogue);
        if (held.Unknown.Count > 0)
        {
            findings.Skip(Check, $"No source tells what these permit: {List(held.Unknown)}.");
        }

        ILookup<Verdict, (Operation Operation, OperationRoles Roles, Grade Grade)> verdicts = needs.Operations
            .Select(entry => (Entry: entry, Judgement: held.Judge(entry.Roles)))
            .ToLookup(
                static judged => judged.Judgement.Verdict,
                static judged => (judged.Entry.Operation, judged.Entry.Roles, judged.Judgement.Grade));
        // What nobody knows may permit it.
        JudgeLacks([.. verdicts[Verdict.Lacks]], isSure: held.Unknown.Count == 0);
        if (verdicts[Verdict.Unknown].Any())
        {
            string unknown = List(verdicts[Verdict.Unknown].Select(static call => call.Operation.ToString()));
            findings.Skip(Check, $"No source tells whether the app's roles suffice for {unknown}.");
        }

        if (verdicts[Verdict.Suffices].Any() && !verdicts[Verdict.Lacks].Any())
        {
            findings.Ok(
                Check,
                $"The app's roles suffice for {Count.Of(verdicts[Verdict.Suffices].Count(), "operation")} of its code "
                    + $"({RoleText.NameOf(verdicts[Verdict.Suffices].Min(static call => call.Grade))}).");
        }

        JudgeExcess(held);
    }

    /// <returns>The permissions of the custom roles; null where they could not be read.</returns>
    private async Task<IReadOnlyList<string>?> ReadPermissionsAsync(
        IReadOnlyList<RoleAssignment> roles, CancellationToken cancellationToken)
    {
        List<string> permissions = [];
        foreach (string role in roles.Select(static role => role.Role).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            try
            {
                permissions.AddRange(await org.ListPermissionsAsync(role, cancellationToken));
            }
            catch (OktaException exception)
            {
                findings.Skip(
                    Check, $"The permissions of the custom role {role} could not be read. {OrgTrouble.TextOf(exception)}",
                    OrgTrouble.CureOf(exception));
                return null;
            }
        }

        return permissions;
    }

    private void JudgeLacks((Operation Operation, OperationRoles Roles, Grade Grade)[] lacks, bool isSure)
    {
        foreach (Grade grade in lacks.Select(static call => call.Grade).Distinct())
        {
            (Operation Operation, OperationRoles Roles, Grade Grade)[] calls = Array.FindAll(lacks, call => call.Grade == grade);
            string text = $"The app's roles lack what these need ({RoleText.NameOf(grade)}): "
                + $"{List(calls.Select(static call => call.Operation.ToString()))}.";
            string cure = CureOf([.. calls.Select(static call => call.Roles)]);
            if (isSure && grade == Grade.Stated)
            {
                findings.Fault(Check, text, cure);
            }
            else
            {
                findings.Warn(Check, text, cure);
            }
        }
    }

    private static string CureOf(IReadOnlyList<OperationRoles> operations)
    {
        var custom = CustomRole.For(operations, s_catalogue);
        var standard = StandardRoles.For(operations, s_catalogue);
        string[] ways =
        [
            .. standard.Roles.Count == 0 ? [] : (string[])[$"the standard role {string.Join(" and ", standard.Roles)}"],
            .. custom.Permissions.Count == 0 || custom.Impossible.Any() || custom.Unknown.Count > 0
                ? []
                : (string[])[$"a custom role with {List(custom.Permissions.Select(static needed => needed.Permission.Name))}"],
        ];
        return ways.Length == 0
            ? "oktagen explain says what is known of each."
            : $"Assign {string.Join(", or ", ways)}; oktagen explain says more of each.";
    }

    // Where it is open what a call needs, nothing that the app has is called too much for it.
    private void JudgeExcess(HeldRights held)
    {
        if (needs.Operations.Any(entry => held.Judge(entry.Roles).Verdict != Verdict.Suffices))
        {
            return;
        }

        string[] names = [.. held.Roles, .. held.Permissions];
        string[] excess = [.. names.Where(name => names.Length > 1 && SufficesWithout(names, name) && !IsOfLeast(name, held))];
        if (excess.Length > 0)
        {
            findings.Warn(Check, $"The code needs nothing of what each of these alone adds: {List(excess)}.", RoleReach.LessRights);
        }
        else if (needs.Standard is { Roles.Count: > 0, Unknown.Count: 0 } least
            && held.Roles.Count > 0
            && CountPossible(least.Roles) < CountPossible(names))
        {
            findings.Warn(
                Check,
                $"The app may do more than its code needs: {string.Join(" and ", least.Roles)} would suffice "
                    + $"({RoleText.NameOf(least.Grade)}).",
                RoleReach.LessRights);
        }
    }

    // A permission that another one only seems to include belongs to the least custom role, unless standard roles stand in for it.
    private bool IsOfLeast(string name, HeldRights held)
    {
        var standard = HeldRights.Of(held.Roles, s_catalogue);
        return needs.Custom.Permissions.FirstOrDefault(needed => needed.Permission.Name == name) is { } needed
            && needed.Requests.Any(request => standard.Judge(s_catalogue.Find(request)).Verdict != Verdict.Suffices);
    }

    private bool SufficesWithout(string[] names, string name)
    {
        var rest = HeldRights.Of(names.Where(other => other != name), s_catalogue);
        return needs.Operations.All(entry => rest.Judge(entry.Roles).Verdict == Verdict.Suffices);
    }

    private static int CountPossible(IEnumerable<string> names)
    {
        var held = HeldRights.Of(names, s_catalogue);
        return s_catalogue.Operations.Count(operation => held.Judge(operation).Verdict == Verdict.Suffices);
    }

    private static string List(IEnumerable<string> names) =>
        ShortList.Of([.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], Shown);
}
