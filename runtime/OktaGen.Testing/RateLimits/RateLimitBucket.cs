namespace OktaGen.Testing;

/// <summary>Counts the requests of one part of the API, a window at a time. The window begins with its first request.</summary>
internal sealed class RateLimitBucket(int limit, TimeSpan window)
{
    private DateTimeOffset _reset;
    private int _count;

    public RateLimitState Count(DateTimeOffset now)
    {
        if (_reset <= now)
        {
            _reset = now + window;
            _count = 0;
        }

        _count = Math.Min(_count + 1, limit + 1);
        return new RateLimitState(limit, Math.Max(0, limit - _count), _reset, _count > limit);
    }
}
