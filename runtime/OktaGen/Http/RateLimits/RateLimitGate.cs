using System.Collections.Concurrent;
using OktaGen.CompilerServices;

namespace OktaGen.Http.RateLimits;

/// <summary>Holds calls back before a rate limit is hit. One per connection; safe for concurrent use.</summary>
/// <param name="reserve">The share of each limit that is left to others, from 0 and below 1.</param>
/// <param name="time">The clock.</param>
internal sealed class RateLimitGate(double reserve, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, RateLimitBucket> _buckets = new();

    /// <summary>Each endpoint is watched by itself: which of them Okta counts together is nowhere to be read.</summary>
    public RateLimitBucket BucketOf(OktaEndpoint endpoint) =>
        _buckets.GetOrAdd(endpoint.Name, static (name, gate) => gate.Create(name), this);

    private RateLimitBucket Create(string name) => new(name, reserve, time);
}
