using Microsoft.Extensions.Time.Testing;

namespace OktaGen.Tests;

/// <summary>A clock that tells when somebody first makes a pause. The time allowed for calls, 100 seconds, is no pause.</summary>
internal sealed class WaitWatch : FakeTimeProvider
{
    private readonly TaskCompletionSource _waiting = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Waiting => _waiting.Task.WaitAsync(TimeSpan.FromSeconds(30));

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime > TimeSpan.Zero && dueTime < TimeSpan.FromSeconds(95))
        {
            _waiting.TrySetResult();
        }

        return timer;
    }
}
