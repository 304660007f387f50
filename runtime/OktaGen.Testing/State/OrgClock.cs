namespace OktaGen.Testing;

/// <summary>The org's clock: that of the test, shifted.</summary>
internal sealed class OrgClock(TimeProvider inner)
{
    /// <summary>How far the org is ahead of the test's clock.</summary>
    public TimeSpan Offset { get; set; }

    public DateTimeOffset GetUtcNow() => inner.GetUtcNow() + Offset;
}
