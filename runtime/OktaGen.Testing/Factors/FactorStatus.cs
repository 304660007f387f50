namespace OktaGen.Testing;

/// <summary>The statuses of a factor, as Okta writes them.</summary>
internal static class FactorStatus
{
    public const string Active = "ACTIVE";
    public const string PendingActivation = "PENDING_ACTIVATION";
}
