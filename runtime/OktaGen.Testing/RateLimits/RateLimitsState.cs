namespace OktaGen.Testing;

/// <summary>Where the org's rate limits are found.</summary>
internal static class RateLimitsState
{
    extension(OrgState org)
    {
        public RateLimitModule RateLimits => org.Get<RateLimitModule>();
    }
}
