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
    private readonly Task _renewing;

    public HeldRedisLease(LeaseKey key, TimeSpan duration, TimeSpan pause, long since, TimeProvider time)
    {
        (_key, _duration, _pause, _time) = (key, duration, pause, time);
        _renewing = RenewAsync(since);
    }

    public CancellationToken Lost => _lost.Token;

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync().ConfigureAwait(false);
        await _renewing.ConfigureAwait(false);
        if (!_lost.IsCancellationRequested)
        {
            await _key.EndAsync().ConfigureAwait(false);
        }

        _end.Dispose();
        _lost.Dispose();
    }

    // It is lost where somebody else has it, and a pause before the server gives it away.
    private async Task RenewAsync(long since)
    {
        bool? isOurs = true;

        // Where nobody answered it is asked again sooner, so that the end is seen in time.
        while (await WaitAsync(isOurs is null ? _pause / 4 : _pause).ConfigureAwait(false))
        {
            long asked = _time.GetTimestamp();
            isOurs = await _key.RenewAsync(_duration).ConfigureAwait(false);
            since = isOurs == true ? asked : since;
            if (isOurs == false || _time.GetElapsedTime(since) >= _duration - _pause)
            {
                await _lost.CancelAsync().ConfigureAwait(false);
                return;
            }
        }
    }

    private async Task<bool> WaitAsync(TimeSpan pause)
    {
        await Task.Delay(pause, _time, _end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !_end.IsCancellationRequested;
    }
}
