namespace OktaGen.Testing.Tests;

/// <summary>Tells when somebody has started to wait for the clock, so that a test does not advance it too early.</summary>
internal sealed class WatchedTimeProvider(TimeProvider inner) : TimeProvider
{
    private readonly TaskCompletionSource<TimeSpan> _timer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The due time of the first timer.</summary>
    public Task<TimeSpan> NextTimer => _timer.Task;

    public override DateTimeOffset GetUtcNow() => inner.GetUtcNow();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = inner.CreateTimer(callback, state, dueTime, period);
        _timer.TrySetResult(dueTime);
        return timer;
    }
}
