namespace OktaGen.Redis;

/// <summary>A lease that this process holds, and renews until it is disposed of or lost.</summary>
internal sealed class HeldRedisLease : IOktaHeldLease
{
    private readonly CancellationTokenSource _lost = new();
    private readonly CancellationTokenSource _end = new();
    private readonly LeaseKey _key;
    private readonly TimeSpan _duration;
    private readonly TimeSpan _pause;
    private readonly TimeProvider _time;
    private readonly ITimer _expiry;
    private readonly Task _renewing;

    public HeldRedisLease(LeaseKey key, TimeSpan duration, TimeSpan pause, long since, TimeProvider time)
    {
        (_key, _duration, _pause, _time) = (key, duration, pause, time);
        _expiry = time.CreateTimer(
            // What hangs on it may throw: not on the timer's thread.
            static lost => _ = ((CancellationTokenSource)lost!).CancelAsync(), _lost, RemainingSince(since), Timeout.InfiniteTimeSpan);
        _renewing = RenewAsync();
    }

    public CancellationToken Lost => _lost.Token;

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync().ConfigureAwait(false);
        await _renewing.ConfigureAwait(false);
        await _expiry.DisposeAsync().ConfigureAwait(false);
        if (!_lost.IsCancellationRequested)
        {
            await _key.EndAsync().ConfigureAwait(false);
        }

        _end.Dispose();
        _lost.Dispose();
    }

    // It is lost where somebody else has it; the timer ends it a pause before the server gives it away.
    private async Task RenewAsync()
    {
        bool? isOurs = true;

        // Where nobody answered it is asked again sooner.
        while (await WaitAsync(isOurs is null ? _pause / 4 : _pause).ConfigureAwait(false))
        {
            long asked = _time.GetTimestamp();
            isOurs = await _key.RenewAsync(_duration).ConfigureAwait(false);
            if (_lost.IsCancellationRequested)
            {
                return;
            }

            if (isOurs == true)
            {
                _expiry.Change(RemainingSince(asked), Timeout.InfiniteTimeSpan);
            }
            else if (isOurs == false)
            {
                await _lost.CancelAsync().ConfigureAwait(false);
                return;
            }
        }
    }

    private TimeSpan RemainingSince(long asked)
    {
        TimeSpan left = _duration - _pause - _time.GetElapsedTime(asked);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    private async Task<bool> WaitAsync(TimeSpan pause)
    {
        await Task.Delay(pause, _time, _end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !_end.IsCancellationRequested;
    }
}
