namespace OktaGen.Testing;

/// <summary>Where the org's apps are found.</summary>
internal static class AppState
{
    extension(OrgState org)
    {
        public EntityStore<AppRecord> Apps => org.Get<AppModule>().Store;

        /// <summary>Whether an app becomes super administrator by its first scope.</summary>
        public bool AssignSuperAdmin
        {
            get => org.Get<AppModule>().AssignSuperAdmin;
            set => org.Get<AppModule>().AssignSuperAdmin = value;
        }

        /// <summary>The API Services app with a client id.</summary>
        public AppRecord? FindApp(string clientId) => org.Apps.All.FirstOrDefault(app => app.Service?.ClientId == clientId);

        public string FindAppId(ServiceApp app) => org.FindApp(app.ClientId)?.Id ?? app.ClientId;

        /// <summary>The client that may ask for tokens.</summary>
        public ServiceApp? FindClient(string clientId) =>
            org.FindApp(clientId) is { Status: AppRecord.ActiveStatus } app ? app.Service : null;
    }
}
