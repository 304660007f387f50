namespace OktaGen.Testing;

/// <summary>Where the org's custom admin roles, resource sets and role assignments are found.</summary>
internal static class RoleState
{
    extension(OrgState org)
    {
        public EntityStore<RoleRecord> Roles => org.Get<RoleModule>().Roles;

        public EntityStore<ResourceSetRecord> ResourceSets => org.Get<RoleModule>().ResourceSets;

        public RoleAssignmentStore RoleAssignments => org.Get<RoleModule>().Assignments;
    }
}
