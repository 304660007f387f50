using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;

namespace OktaGen.Tests;

/// <summary>A clock that jumps over each pause as soon as somebody makes one, and remembers it. The time allowed for calls or for a token is no pause.</summary>
internal sealed class SkippingTime : FakeTimeProvider
{
    private static readonly TimeSpan s_longestPause = TimeSpan.FromSeconds(95);

    private static readonly TimeSpan s_tokenTimeout = TimeSpan.FromSeconds(30);

    private readonly ConcurrentQueue<TimeSpan> _pauses = new();

    public bool Skips { get; set; } = true;

    public IReadOnlyList<TimeSpan> Pauses => [.. _pauses];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = base.CreateTimer(callback, state, dueTime, period);
        if (Skips && dueTime > TimeSpan.Zero && dueTime <= s_longestPause && dueTime != s_tokenTimeout)
        {
            _pauses.Enqueue(dueTime);
            Advance(dueTime);
        }

        return timer;
    }
}
