using System.Collections.Concurrent;
using OktaGen.Pipeline;

namespace OktaGen;

/// <summary>
/// The built-in limiter of <see cref="OktaOptions.RateLimitReserve"/>: it learns the limits from the answers of one org, and watches each
/// endpoint by itself, because which of them Okta counts together is nowhere to be read. A limiter that counts with other processes may
/// fall back on it where it does not hear from them.
/// </summary>
public sealed class OktaLocalRateLimiter : OktaRateLimiter
{
    private readonly ConcurrentDictionary<string, RateLimitBucket> _buckets = new();
    private readonly double _reserve;
    private readonly TimeProvider _time;

    /// <summary>Creates a limiter that knows of no limit yet.</summary>
    /// <param name="reserve">The share of each limit that is left to others, from 0 and below 1.</param>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is below 0, 1 or more, or no number.</exception>
    public OktaLocalRateLimiter(double reserve = 0, TimeProvider? timeProvider = null)
    {
        if (reserve is not (>= 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(reserve), reserve, "A reserve is at least 0 and below 1.");
        }

        _reserve = reserve;
        _time = timeProvider ?? TimeProvider.System;
    }

    /// <inheritdoc/>
    public override bool LetsGoOfTokens => true;

    /// <inheritdoc/>
    public override ValueTask AcquireAsync(OktaRateLimitedCall attempt, CancellationToken cancellationToken) =>
        FindBucket(attempt.Endpoint).EnterAsync(attempt.TimeLeft, cancellationToken);

    /// <inheritdoc/>
    public override void Report(OktaRateLimitedCall attempt, OktaRateLimitReport report) => FindBucket(attempt.Endpoint).Leave(report);

    /// <summary>
    /// Takes note of how a call ended that this limiter was not asked for: what is learnt of the limit counts all the same.
    /// </summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="report">What its answer said about the limit.</param>
    public void Observe(string endpoint, OktaRateLimitReport report) => FindBucket(endpoint).Observe(report);

    private RateLimitBucket FindBucket(string endpoint) =>
        _buckets.GetOrAdd(endpoint, static (name, limiter) => limiter.Create(name), this);

    private RateLimitBucket Create(string endpoint) => new(endpoint, _reserve, _time);
}
