namespace OktaGen.Testing;

/// <summary>
/// The rate limits of an <see cref="OktaTestOrg"/>. At first nothing is refused: requests are only counted for the <c>x-rate-limit-*</c>
/// headers, against 600 a minute for each resource. Safe for use from several threads.
/// </summary>
public sealed class OktaTestRateLimits
{
    private readonly OrgState _org;

    internal OktaTestRateLimits(OrgState org) => _org = org;

    /// <summary>How the <c>x-rate-limit-*</c> headers are sent, with every answer. Default: each once.</summary>
    public OktaTestRateLimitHeaders Headers
    {
        get => _org.Locked(() => _org.RateLimits.Headers);
        set => _org.Locked(() => _org.RateLimits.Headers = value);
    }

    /// <summary>
    /// How much later than the truth the reset is that the headers announce; negative for earlier. An absurd one (a year, say) shows
    /// whether a client caps its waiting. Default: zero.
    /// </summary>
    public TimeSpan ResetError
    {
        get => _org.Locked(() => _org.RateLimits.ResetError);
        set => _org.Locked(() => _org.RateLimits.ResetError = value);
    }

    /// <summary>
    /// Limits the requests to a part of the API. What is more is answered 429 <c>E0000047</c> until the window ends, by the org's clock. A
    /// window begins with its first request. Setting a path again starts anew. The most specific path that matches counts.
    /// </summary>
    /// <param name="path">
    /// The path, such as <c>/api/v1/users</c>, which includes all below it; <c>*</c> stands for any one segment, <c>/</c> is everything.
    /// </param>
    /// <param name="limit">How many requests a window allows; zero refuses all.</param>
    /// <param name="window">How long a window is; one minute where left out.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is no path.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="limit"/> is negative, or <paramref name="window"/> not positive.
    /// </exception>
    public void Set(string path, int limit, TimeSpan? window = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(window ?? TimeSpan.MaxValue, TimeSpan.Zero, nameof(window));
        _org.Locked(() => _org.RateLimits.Set(path, limit, window));
    }

    /// <summary>Lifts a limit.</summary>
    /// <param name="path">The path as it was given to <see cref="Set"/>.</param>
    /// <returns>Whether there was one.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is no path.</exception>
    public bool Remove(string path)
    {
        return _org.Locked<bool>(() => _org.RateLimits.Remove(path));
    }

    /// <summary>
    /// Refuses the next calls with 429, whatever the buckets say. Only calls whose credential is good are refused and counted.
    /// </summary>
    /// <param name="limit">The limit that they are said to exceed.</param>
    /// <param name="count">How many calls.</param>
    /// <param name="path">
    /// Which calls, by default all of the API but the token endpoint: a path, in which <c>*</c> stands for any one segment and <c>**</c> at
    /// the end for any rest.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is no path.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than one.</exception>
    public void RefuseNext(OktaTestLimit limit = OktaTestLimit.Requests, int count = 1, string path = "/api/**")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        RateLimitRefusal refusal = new(PathPattern.Parse(path), limit, count);
        _org.Locked(() => _org.RateLimits.RefuseNext(refusal));
    }
}
