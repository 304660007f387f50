namespace OktaGen.Testing;

/// <summary>Where what tests have operations answer is found.</summary>
internal static class MapState
{
    extension(OrgState org)
    {
        public OperationMap Map => org.Get<OperationMap>();
    }
}
