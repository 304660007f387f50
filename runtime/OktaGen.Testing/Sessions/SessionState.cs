namespace OktaGen.Testing;

/// <summary>Where the sessions of the org's users are found.</summary>
internal static class SessionState
{
    extension(OrgState org)
    {
        public EntityStore<SessionRecord> Sessions => org.Get<SessionModule>().Store;
    }
}
