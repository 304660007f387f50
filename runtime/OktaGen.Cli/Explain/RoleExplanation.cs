using OktaGen.Knowledge.Roles;

namespace OktaGen.Cli.Explain;

/// <summary>What is known of the admin roles that an operation needs.</summary>
internal sealed record RoleExplanation
{
    /// <summary>Sets of permissions, any of which suffices, the narrowest first; empty where none is known.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Permissions { get; init; }

    /// <summary>How well the permissions are known.</summary>
    public required Grade PermissionGrade { get; init; }

    /// <summary>The standard roles that can, by sources or by the permissions that they hold, without the super administrator.</summary>
    public required IReadOnlyList<GradedName> Roles { get; init; }

    /// <summary>The standard roles of which a source says that they cannot.</summary>
    public required IReadOnlyList<string> UnableRoles { get; init; }

    /// <summary>How well it is known that those cannot.</summary>
    public required Grade RoleGrade { get; init; }

    /// <summary>Where that comes from.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>What is to be said of it, each with its label.</summary>
    public IEnumerable<(string Label, string Text)> ToLines()
    {
        yield return ("permissions", Permissions.Count == 0
            ? "no source tells"
            : $"{string.Join("; or ", Permissions.Select(static set => string.Join(" and ", set)))} ({RoleText.NameOf(PermissionGrade)})");
        if (Roles.Count > 0)
        {
            yield return ("roles", string.Join(", ", Roles.Select(static role => $"{role.Name} ({RoleText.NameOf(role.Grade)})")));
        }
        else if (UnableRoles.Count > 0 && Permissions.Count == 0)
        {
            yield return ("roles", $"{RoleCatalogue.SuperAdmin} ({RoleText.NameOf(RoleGrade)})");
        }

        if (UnableRoles.Count > 0)
        {
            yield return ("refused", $"{string.Join(", ", UnableRoles)} ({RoleText.NameOf(RoleGrade)})");
        }

        if (Sources.Count > 0)
        {
            yield return ("by", string.Join("; ", Sources));
        }
    }

    public static RoleExplanation Of(OperationRoles operation)
    {
        RoleCatalogue catalogue = RoleCatalogue.Default;
        return new RoleExplanation
        {
            Permissions = operation.Alternatives,
            PermissionGrade = operation.PermissionGrade,
            Roles =
            [
                .. catalogue.Roles.Keys
                    .Where(static role => role != RoleCatalogue.SuperAdmin)
                    .Order(StringComparer.Ordinal)
                    .Select(role => (Role: role, Judgement: HeldRights.Of([role], catalogue).Judge(operation)))
                    .Where(static judged => judged.Judgement.Verdict == Verdict.Suffices)
                    .Select(static judged => new GradedName(judged.Role, judged.Judgement.Grade)),
            ],
            UnableRoles = [.. catalogue.Roles.Keys.Where(role => role != RoleCatalogue.SuperAdmin && operation.Task?.Refuses(role) == true)
                .Order(StringComparer.Ordinal)],
            RoleGrade = operation.RoleGrade,
            Sources = [.. (operation.Task?.Sources ?? []).Select(source => catalogue.Sources[source])],
        };
    }
}
