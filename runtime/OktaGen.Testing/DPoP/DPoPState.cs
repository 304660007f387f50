namespace OktaGen.Testing;

/// <summary>Where the org's nonces and used proofs are found.</summary>
internal static class DPoPState
{
    extension(OrgState org)
    {
        public DPoPStore DPoP => org.Get<DPoPModule>().Store;
    }
}
