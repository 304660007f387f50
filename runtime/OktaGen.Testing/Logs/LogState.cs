namespace OktaGen.Testing;

/// <summary>Where the org's System Log is found.</summary>
internal static class LogState
{
    extension(OrgState org)
    {
        public LogStore Logs => org.Get<LogModule>().Store;
    }
}
