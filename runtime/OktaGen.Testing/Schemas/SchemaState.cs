namespace OktaGen.Testing;

/// <summary>Where the org's schemas are found.</summary>
internal static class SchemaState
{
    extension(OrgState org)
    {
        public SchemaStore Schemas => org.Get<SchemaModule>().Store;
    }
}
