namespace OktaGen.Testing;

/// <summary>Custom roles, resource sets and who has which role, as they are saved.</summary>
internal sealed class SavedRoles
{
    public required EntityStore<RoleRecord> Roles { get; init; }

    public required EntityStore<ResourceSetRecord> ResourceSets { get; init; }

    public required EntityStore<RoleAssignment> Assignments { get; init; }
}
