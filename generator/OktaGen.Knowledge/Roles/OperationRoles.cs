namespace OktaGen.Knowledge.Roles;

/// <summary>What is known of the roles and permissions that an operation needs.</summary>
/// <param name="Request">Its method and path, as the catalogue has them.</param>
/// <param name="Task">The task that it does; null where nothing is known.</param>
/// <param name="IsNamed">Whether the sources of the task name this very operation.</param>
internal sealed record OperationRoles(string Request, RoleTask? Task, bool IsNamed)
{
    /// <summary>Sets of permissions, any of which suffices, the narrowest first; empty where none is known.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Alternatives => Task?.Alternatives ?? [];

    /// <summary>How well the permissions are known.</summary>
    public Grade PermissionGrade => Alternatives.Count == 0 ? Grade.Unknown : Limit(Task!.PermissionGrade);

    /// <summary>How well it is known which standard roles can and cannot, by what is said of roles rather than of permissions.</summary>
    public Grade RoleGrade => Task is { } task && task.Able.Count + task.Unable.Count > 0 ? Limit(Grade.Stated) : Grade.Unknown;

    /// <summary>How well the best known of both is known.</summary>
    public Grade Grade => PermissionGrade > RoleGrade ? PermissionGrade : RoleGrade;

    // What is said of a task holds of an operation that nobody named as far as ours is the right reading of it.
    private Grade Limit(Grade grade) => IsNamed || grade < Grade.Derived ? grade : Grade.Derived;
}
