namespace OktaGen.Testing;

/// <summary>Where the org's network zones are found.</summary>
internal static class ZoneState
{
    extension(OrgState org)
    {
        public EntityStore<ZoneRecord> Zones => org.Get<ZoneModule>().Store;
    }
}
