namespace OktaGen.Testing;

/// <summary>Where the org's groups are found.</summary>
internal static class GroupState
{
    extension(OrgState org)
    {
        public GroupStore Groups => org.Get<GroupModule>().Store;
    }
}
