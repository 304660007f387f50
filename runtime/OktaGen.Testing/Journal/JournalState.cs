namespace OktaGen.Testing;

/// <summary>Where the org's journal is found.</summary>
internal static class JournalState
{
    extension(OrgState org)
    {
        public Journal Journal => org.Get<Journal>();
    }
}
