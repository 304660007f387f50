namespace OktaGen;

/// <summary>How one attempt of a call ended, as far as it concerns its rate limit.</summary>
/// <param name="IsAnswered">Whether an answer came; without one nobody knows whether Okta counted the attempt.</param>
/// <param name="RateLimit">The state of the limit by the answer; null where it said nothing, or hit a limit of concurrent calls.</param>
/// <param name="TimeToReset">
/// The time to the end of the limit's window, by Okta's own clock; null where the answer named none that makes sense.
/// </param>
public readonly record struct OktaRateLimitReport(bool IsAnswered, OktaRateLimit? RateLimit, TimeSpan? TimeToReset)
{
    /// <summary>Whether Okta refused the attempt with 429.</summary>
    public bool IsRefused { get; init; }

    /// <summary>Whether it refused it because too many calls were under way at the same time, in the whole org.</summary>
    public bool IsConcurrencyLimit { get; init; }
}
