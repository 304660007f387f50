using Microsoft.Extensions.Time.Testing;

namespace OktaGen.Management.Tests.Workflows;

/// <summary>A clock that moves on by each pause that somebody waits for. Longer timers, which are time-outs, do not move it.</summary>
internal sealed class PassingTimeProvider : FakeTimeProvider
{
    private static readonly TimeSpan s_longestPause = TimeSpan.FromSeconds(20);

    private readonly List<TimeSpan> _pauses = [];

    public PassingTimeProvider()
        : base(new DateTimeOffset(2026, 9, 1, 12, 0, 0, TimeSpan.Zero))
    {
    }

    /// <summary>The pauses up to now.</summary>
    public IReadOnlyList<TimeSpan> Pauses
    {
        get
        {
            lock (_pauses)
            {
                return [.. _pauses];
            }
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime > TimeSpan.Zero && dueTime <= s_longestPause)
        {
            lock (_pauses)
            {
                _pauses.Add(dueTime);
            }

            // Not here: whoever made the timer has not stored it yet.
            _ = ThreadPool.UnsafeQueueUserWorkItem(static pause => pause.Clock.Advance(pause.Time), (Clock: this, Time: dueTime), preferLocal: false);
        }

        return timer;
    }
}
