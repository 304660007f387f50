namespace OktaGen.Testing;

/// <summary>Counts the requests of one part of the API, a window at a time. The window begins with its first request.</summary>
internal sealed class RateLimitBucket(int limit, TimeSpan window)
{
    private Delay _window;
    private int _count;

    public int Limit => limit;

    public TimeSpan Window => window;

    /// <summary>How many requests of the window that runs were counted.</summary>
    public int Used(DateTimeOffset now) => _window.IsOver(now) ? 0 : Math.Min(_count, limit);

    public RateLimitState Count(DateTimeOffset now)
    {
        if (_window.IsOver(now))
        {
            _window = new Delay(now, window);
            _count = 0;
        }

        _count = Math.Min(_count + 1, limit + 1);
        return new RateLimitState(limit, Math.Max(0, limit - _count), _window.End, _count > limit);
    }
}
