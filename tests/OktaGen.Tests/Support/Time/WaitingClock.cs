using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace OktaGen.Tests;

/// <summary>A clock that a test moves, and that tells when somebody waits by it. The time allowed for a call is no such wait.</summary>
internal sealed class WaitingClock : FakeTimeProvider
{
    private static readonly TimeSpan s_callTimeout = new OktaOptions().Timeout;

    private readonly Channel<TimeSpan> _waits = Channel.CreateUnbounded<TimeSpan>();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime > TimeSpan.Zero && dueTime != s_callTimeout)
        {
            _waits.Writer.TryWrite(dueTime);
        }

        return timer;
    }

    /// <summary>Completes when somebody waits, with how long.</summary>
    public Task<TimeSpan> NextWaitAsync() => _waits.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));
}
