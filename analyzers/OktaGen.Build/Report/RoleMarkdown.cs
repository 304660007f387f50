using System.Text;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Roles;

namespace OktaGen.Build.Report;

/// <summary>Writes what a report tells of admin roles, for people. All of its texts are this product's own.</summary>
internal static class RoleMarkdown
{
    private const string Nothing = "–";

    /// <summary>The section; empty where nothing is called for which a role matters.</summary>
    public static string Write(RoleNeeds needs)
    {
        if (needs.Operations.Count == 0)
        {
            return string.Empty;
        }

        StringBuilder text = new();
        text.Append("\n## Admin roles\n\n")
            .Append("Scopes let the app ask; its admin role decides whether it gets. Okta publishes no table of that, so each line says ")
            .Append("how well it is known: *stated* by a public source of this very operation, *derived* from the text of a ")
            .Append("permission, or *unknown*.\n\n");
        WriteStandardRoles(text, needs.Standard);
        WriteCustomRole(text, needs.Custom);
        text.Append("\n| operation | permissions | known | standard roles by sources | known |\n|---|---|---|---|---|\n");
        foreach ((Operation operation, OperationRoles roles) in needs.Operations)
        {
            text.Append($"| `{operation}` | {Alternatives(roles)} | {RoleText.NameOf(roles.PermissionGrade)} | {AbleRoles(roles)} | ")
                .Append($"{RoleText.NameOf(roles.RoleGrade)} |\n");
        }

        return text.ToString();
    }

    private static void WriteStandardRoles(StringBuilder text, StandardRoles roles)
    {
        text.Append(roles.Roles.Count == 0
            ? "No standard role is known that suffices.\n"
            : $"Smallest standard roles that suffice ({RoleText.NameOf(roles.Grade)}): {string.Join("; ", roles.Roles.Select(NameOf))}.\n");
        if (roles.Unknown.Count > 0)
        {
            text.Append($"Whether a standard role suffices for these is not known: {Codes(roles.Unknown)}.\n");
        }
    }

    private static void WriteCustomRole(StringBuilder text, CustomRole role)
    {
        if (role.Permissions.Count > 0)
        {
            text.Append("\nLeast custom role:\n\n| permission | resources | known | needed by |\n|---|---|---|---|\n");
            foreach (NeededPermission needed in role.Permissions)
            {
                string resources = needed.Permission.Resources.Length == 0 ? Nothing : needed.Permission.Resources;
                text.Append($"| `{needed.Permission.Name}` | {resources} | {RoleText.NameOf(needed.Grade)} | {Codes(needed.Requests)} |\n");
            }
        }

        string[] impossible = [.. role.Impossible.Select(static needed => needed.Permission.Name)];
        if (impossible.Length > 0)
        {
            text.Append($"\nNo custom role can hold {Codes(impossible)}.\n");
        }

        if (role.Unknown.Count > 0)
        {
            text.Append($"\nWhich permissions these need is not known: {Codes(role.Unknown)}.\n");
        }
    }

    private static string Alternatives(OperationRoles roles) => roles.Alternatives.Count == 0
        ? Nothing
        : string.Join(" or ", roles.Alternatives.Select(static set => string.Join(" and ", set.Select(static name => $"`{name}`"))));

    // Where sources refuse all others that they speak of, the super administrator is left.
    private static string AbleRoles(OperationRoles roles) => roles.Task switch
    {
        { Able.Count: > 0 } task => Codes(task.Able),
        { Unable.Count: > 0, Alternatives.Count: 0 } => Codes([RoleCatalogue.SuperAdmin]),
        { IsForSuperAdminAlone: true } => Codes([RoleCatalogue.SuperAdmin]),
        _ => Nothing,
    };

    private static string NameOf(string role) => $"`{role}`, the {RoleCatalogue.Default.Roles[role].Label}";

    private static string Codes(IEnumerable<string> texts) => string.Join(", ", texts.Select(static text => $"`{text}`"));
}
