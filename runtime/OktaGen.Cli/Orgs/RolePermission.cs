namespace OktaGen.Cli.Orgs;

/// <summary>A permission of a custom role.</summary>
internal sealed class RolePermission
{
    /// <summary>Its name, such as <c>okta.users.read</c>.</summary>
    public string? Label { get; init; }
}
