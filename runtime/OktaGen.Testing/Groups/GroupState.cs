namespace OktaGen.Testing;

/// <summary>Where the org's groups are found.</summary>
internal static class GroupState
{
    extension(OrgState org)
    {
        public GroupStore Groups => org.Get<GroupModule>().Store;

        /// <summary>The groups as searches see them.</summary>
        public IEnumerable<IndexedObject> SearchedGroups => org.Get<GroupModule>().Index.Read(org.Groups.All, org);
    }
}
