using Microsoft.Extensions.Time.Testing;

namespace OktaGen.Redis.Tests;

/// <summary>
/// An org that allows so many calls in a window. A window begins with its first call, and its end is told in whole seconds.
/// </summary>
internal sealed class SimulatedOrg(FakeTimeProvider time, int limit, TimeSpan window)
{
    private DateTimeOffset _end;

    /// <summary>The calls that each window saw, refused ones too.</summary>
    public List<int> Windows { get; } = [];

    public int Refused { get; private set; }

    /// <summary>A call arrives, and is answered at once.</summary>
    public OktaRateLimitReport Answer()
    {
        DateTimeOffset now = time.GetUtcNow();
        if (now >= _end)
        {
            _end = now + window;
            Windows.Add(0);
        }

        int count = ++Windows[^1];
        bool isRefused = count > limit;
        Refused += isRefused ? 1 : 0;
        DateTimeOffset reset = DateTimeOffset.FromUnixTimeSeconds(_end.ToUnixTimeSeconds());
        TimeSpan left = reset - DateTimeOffset.FromUnixTimeSeconds(now.ToUnixTimeSeconds()) + TimeSpan.FromSeconds(1);
        return new OktaRateLimitReport(IsAnswered: true, new OktaRateLimit(limit, Math.Max(0, limit - count), reset), left)
        {
            IsRefused = isRefused,
        };
    }
}
