namespace OktaGen.Knowledge.Roles;

/// <summary>
/// The standard roles that somebody has, and the permissions of custom roles. Judged as if they held on every resource: which resources a
/// role is limited to, no source of ours knows.
/// </summary>
internal sealed class HeldRights
{
    private readonly RoleCatalogue _catalogue;
    private readonly IReadOnlyDictionary<string, Grade> _permissions;

    private HeldRights(
        RoleCatalogue catalogue, IReadOnlyList<string> roles, IReadOnlyList<string> permissions, IReadOnlyList<string> unknown)
    {
        _catalogue = catalogue;
        Roles = roles;
        Permissions = permissions;
        Unknown = unknown;
        _permissions = catalogue.Close(permissions.Select(static name => new GradedName(name, Grade.Stated)));
    }

    /// <summary>The standard roles.</summary>
    public IReadOnlyList<string> Roles { get; }

    /// <summary>The permissions of custom roles.</summary>
    public IReadOnlyList<string> Permissions { get; }

    /// <summary>The names that are neither a standard role nor a permission that any source has.</summary>
    public IReadOnlyList<string> Unknown { get; }

    /// <summary>Takes names of standard roles and of permissions.</summary>
    public static HeldRights Of(IEnumerable<string> names, RoleCatalogue catalogue)
    {
        ILookup<int, string> kinds = names.Distinct(StringComparer.Ordinal)
            .ToLookup(name => catalogue.Roles.ContainsKey(name) ? 0 : catalogue.Permissions.ContainsKey(name) ? 1 : 2);
        return new HeldRights(catalogue, [.. kinds[0]], [.. kinds[1]], [.. kinds[2]]);
    }

    /// <summary>Whether they suffice for an operation.</summary>
    public Judgement Judge(OperationRoles operation)
    {
        if (Roles.Contains(RoleCatalogue.SuperAdmin))
        {
            return new Judgement(Verdict.Suffices, Grade.Stated);
        }

        if (Roles.Count + _permissions.Count == 0)
        {
            return new Judgement(Verdict.Lacks, Grade.Stated);
        }

        if (operation.Task is not { } task)
        {
            return default;
        }

        if (Roles.Any(role => task.Able.Contains(role)))
        {
            return new Judgement(Verdict.Suffices, operation.RoleGrade);
        }

        if (FindGrade(_permissions, operation) is var byCustomRole and not Grade.Unknown)
        {
            return new Judgement(Verdict.Suffices, Least(byCustomRole, operation.PermissionGrade));
        }

        string[] open = [.. Roles.Where(role => !task.Refuses(role))];
        return FindGrade(WithPermissionsOf(open), operation) != Grade.Unknown
            ? new Judgement(Verdict.Suffices, Grade.Derived)
            : JudgeLack(operation, task, isEveryRoleRefused: open.Length == 0);
    }

    private Judgement JudgeLack(OperationRoles operation, RoleTask task, bool isEveryRoleRefused)
    {
        Grade byRoles = Roles.Count == 0 ? Grade.Stated : isEveryRoleRefused ? operation.RoleGrade : Grade.Unknown;
        Grade byPermissions = _permissions.Count == 0 || (task.IsForSuperAdminAlone && task.Alternatives.Count == 0)
            ? Grade.Stated
            : operation.PermissionGrade;
        if (Least(byRoles, byPermissions) is var sure and not Grade.Unknown)
        {
            return new Judgement(Verdict.Lacks, sure);
        }

        return task.Alternatives.Count + task.Able.Count > 0 ? new Judgement(Verdict.Lacks, Grade.Derived) : default;
    }

    private IReadOnlyDictionary<string, Grade> WithPermissionsOf(IReadOnlyList<string> roles) => _catalogue.Close(
        roles.SelectMany(role => _catalogue.PermissionsOf(role)).Concat(_permissions)
            .Select(static held => new GradedName(held.Key, held.Value)));

    // How well it is known that one of the alternatives is held; Unknown where none is.
    private static Grade FindGrade(IReadOnlyDictionary<string, Grade> held, OperationRoles operation) => operation.Alternatives
        .Select(set => set.Select(name => held.TryGetValue(name, out Grade grade) ? grade : Grade.Unknown).Min())
        .DefaultIfEmpty(Grade.Unknown)
        .Max();

    private static Grade Least(Grade one, Grade other) => one < other ? one : other;
}
