namespace OktaGen.Cli.Orgs;

/// <summary>The permissions of a custom role.</summary>
internal sealed class RolePermissions
{
    public IReadOnlyList<RolePermission>? Permissions { get; init; }
}
