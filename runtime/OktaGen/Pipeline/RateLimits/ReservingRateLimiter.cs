using System.Collections.Concurrent;

namespace OktaGen.Pipeline;

/// <summary>
/// The built-in limiter, of one connection: it learns the limits from the answers, and watches each endpoint by itself, because which of
/// them Okta counts together is nowhere to be read.
/// </summary>
/// <param name="reserve">The share of each limit that is left to others, from 0 and below 1.</param>
/// <param name="time">The clock.</param>
internal sealed class ReservingRateLimiter(double reserve, TimeProvider time) : OktaRateLimiter
{
    private readonly ConcurrentDictionary<string, RateLimitBucket> _buckets = new();

    public override ValueTask AcquireAsync(OktaRateLimitedCall attempt, CancellationToken cancellationToken) =>
        FindBucket(attempt.Endpoint).EnterAsync(attempt.TimeLeft, cancellationToken);

    public override void Report(OktaRateLimitedCall attempt, OktaRateLimitReport report) => FindBucket(attempt.Endpoint).Leave(report);

    private RateLimitBucket FindBucket(string endpoint) =>
        _buckets.GetOrAdd(endpoint, static (name, limiter) => limiter.Create(name), this);

    private RateLimitBucket Create(string endpoint) => new(endpoint, reserve, time);
}
