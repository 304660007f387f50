namespace OktaGen.Testing;

/// <summary>Where what tests have mapped is found.</summary>
internal static class MapState
{
    extension(OrgState org)
    {
        public OperationMap Map => org.Get<OperationMap>();
    }
}
