using Microsoft.Extensions.Logging;

namespace OktaGen.Authentication;

/// <summary>
/// Okta's time as far as it is known: this machine's clock, corrected by what <c>Date</c> headers say, within hours. What is signed
/// carries it, as Okta refuses signed statements from its future, and old ones.
/// </summary>
internal sealed class ServerClock(TimeProvider time, ILogger logger)
{
    // Below that a difference says more about the way of an answer than about clocks.
    private static readonly TimeSpan s_tolerance = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_worthAWarning = TimeSpan.FromSeconds(30);

    private long _offset;
    private volatile bool _isDoubted;

    /// <summary>
    /// The largest difference that is corrected: a clock that shows any zone's local time as UTC is up to 14 hours off. Who could date
    /// answers at will could otherwise have statements signed that are valid in years.
    /// </summary>
    public static TimeSpan Farthest { get; } = TimeSpan.FromHours(15);

    /// <summary>How far signed statements are backdated: a clock within the tolerance must not put them into Okta's future.</summary>
    public static TimeSpan Backdating { get; } = TimeSpan.FromSeconds(10);

    public DateTimeOffset UtcNow => time.GetUtcNow() + Offset;

    /// <summary>What is added to this machine's time.</summary>
    public TimeSpan Offset => new(Volatile.Read(ref _offset));

    /// <summary>
    /// Whether the correction has changed since then so much that what was signed before may have been refused for its times.
    /// </summary>
    public bool HasMovedFrom(TimeSpan offset) => (Offset - offset).Duration() > s_tolerance;

    public void Learn(HttpResponseMessage response)
    {
        if (response.Headers.Date is not { } date)
        {
            return;
        }

        TimeSpan difference = date - time.GetUtcNow();
        bool wasDoubted = _isDoubted;
        _isDoubted = difference.Duration() > Farthest;
        if (_isDoubted)
        {
            Volatile.Write(ref _offset, 0);
            if (!wasDoubted)
            {
                logger.ClockNotFollowed(date, Farthest.TotalHours);
            }

            return;
        }

        if (difference.Duration() <= s_tolerance)
        {
            difference = TimeSpan.Zero;
        }

        bool moved = HasMovedFrom(difference);
        Volatile.Write(ref _offset, difference.Ticks);
        if (moved && difference.Duration() > s_worthAWarning)
        {
            logger.ClockDiffers(difference.Duration(), difference < TimeSpan.Zero ? "ahead of" : "behind");
        }
    }
}
