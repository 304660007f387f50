namespace OktaGen.Testing;

/// <summary>Counts the requests of one part of the API, a window at a time. The window begins with its first request.</summary>
internal sealed class RateLimitBucket(int limit, TimeSpan window)
{
    private Delay _window;
    private int _count;

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
