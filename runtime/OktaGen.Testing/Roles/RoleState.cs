namespace OktaGen.Testing;

/// <summary>Where the org's custom admin roles are found.</summary>
internal static class RoleState
{
    extension(OrgState org)
    {
        public EntityStore<RoleRecord> Roles => org.Get<RoleModule>().Store;
    }
}
