using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace OktaGen.Tests;

/// <summary>A clock that a test moves, once it has seen what waits for it.</summary>
internal sealed class WatchedTime : FakeTimeProvider
{
    private readonly Channel<TimeSpan> _timers = Channel.CreateUnbounded<TimeSpan>();

    public WatchedTime()
    {
    }

    public WatchedTime(DateTimeOffset start)
        : base(start)
    {
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = base.CreateTimer(callback, state, dueTime, period);
        _timers.Writer.TryWrite(dueTime);
        return timer;
    }

    /// <summary>Lets the next wait that is shorter than so much come to its end, and gives its length.</summary>
    public async Task<TimeSpan> PassNextWaitBelowAsync(TimeSpan limit)
    {
        while (true)
        {
            TimeSpan wait = await _timers.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));
            if (wait < limit)
            {
                Advance(wait);
                return wait;
            }
        }
    }
}
