namespace OktaGen.Retries;

/// <summary>Pauses that double with each retry, spread so that callers who failed together do not come back together.</summary>
internal static class Backoff
{
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(30);

    /// <summary>After a failure: any time up to 0.5, 1, 2 … seconds (full jitter), but for the first tenth.</summary>
    public static TimeSpan AfterFailure(int retries) =>
        Doubled(TimeSpan.FromSeconds(0.5), retries) * (0.1 + (0.9 * Random.Shared.NextDouble()));

    /// <summary>After a refusal that says no time: 1, 2, 4 … seconds, or up to a half less.</summary>
    public static TimeSpan AfterRefusal(int retries) => Doubled(TimeSpan.FromSeconds(1), retries) * (1 - (Random.Shared.NextDouble() / 2));

    /// <summary>After an access token was refused right after its issue: 1, 2, 4 … seconds, and up to a second more.</summary>
    public static TimeSpan BeforeRenewal(int renewals) => Beyond(Doubled(TimeSpan.FromSeconds(1), renewals));

    /// <summary>A time that was named, and up to a second more. No secret, so no cryptographic source.</summary>
    public static TimeSpan Beyond(TimeSpan named) => named + TimeSpan.FromSeconds(Random.Shared.NextDouble());

    private static TimeSpan Doubled(TimeSpan first, int times)
    {
        TimeSpan pause = first * Math.Pow(2, Math.Min(times, 16));
        return pause < s_longest ? pause : s_longest;
    }
}
