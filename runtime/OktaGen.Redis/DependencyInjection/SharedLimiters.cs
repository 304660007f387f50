namespace OktaGen.Redis;

/// <summary>The limiters of one registered connection: one for each reserve that its options have had.</summary>
internal sealed class SharedLimiters(Func<double?, RedisRateLimiter> create) : IDisposable
{
    private readonly Dictionary<double, RedisRateLimiter> _limiters = [];

    // No reserve; one that is set cannot be this.
    private const double None = -1;

    /// <summary>Makes a limiter out of the reserve. One that makes no sense stays where it is: the options' own check names it.</summary>
    public void Set(OktaOptions options)
    {
        if (options.RateLimitReserve is { } and not (>= 0 and < 1) || options.RateLimiter is not null)
        {
            return;
        }

        lock (_limiters)
        {
            double key = options.RateLimitReserve ?? None;
            if (!_limiters.TryGetValue(key, out RedisRateLimiter? limiter))
            {
                _limiters.Add(key, limiter = create(options.RateLimitReserve));
            }

            (options.RateLimiter, options.RateLimitReserve) = (limiter, null);
        }
    }

    public void Dispose()
    {
        lock (_limiters)
        {
            foreach (RedisRateLimiter limiter in _limiters.Values)
            {
                limiter.Dispose();
            }
        }
    }
}
