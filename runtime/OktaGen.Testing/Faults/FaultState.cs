namespace OktaGen.Testing;

/// <summary>Where the faults that are to come are found.</summary>
internal static class FaultState
{
    extension(OrgState org)
    {
        public FaultPlan Faults => org.Get<FaultPlan>();
    }
}
