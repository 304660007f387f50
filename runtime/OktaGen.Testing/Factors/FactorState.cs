namespace OktaGen.Testing;

/// <summary>Where the factors of the org's users are found, with the state of each.</summary>
internal static class FactorState
{
    extension(OrgState org)
    {
        public EntityStore<FactorRecord> Factors => org.Get<FactorModule>().Store;
    }
}
