using StackExchange.Redis;

namespace OktaGen.Redis;

/// <summary>A lease that this process holds, and renews until it is disposed of or lost.</summary>
internal sealed class HeldRedisLease : IOktaHeldLease
{
    private static readonly string s_script = LeaseScripts.Read("lease.lua");

    private readonly CancellationTokenSource _lost = new();
    private readonly CancellationTokenSource _end = new();
    private readonly IConnectionMultiplexer _multiplexer;
    private readonly RedisKey _key;
    private readonly string _holder;
    private readonly TimeSpan _duration;
    private readonly TimeSpan _pause;
    private readonly TimeProvider _time;
    private readonly Task _renewing;

    public HeldRedisLease(
        IConnectionMultiplexer multiplexer, RedisKey key, string holder, TimeSpan duration, TimeSpan pause, long since, TimeProvider time)
    {
        (_multiplexer, _key, _holder, _duration, _pause, _time) = (multiplexer, key, holder, duration, pause, time);
        _renewing = RenewAsync(since);
    }

    public CancellationToken Lost => _lost.Token;

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync().ConfigureAwait(false);
        await _renewing.ConfigureAwait(false);
        if (!_lost.IsCancellationRequested)
        {
            await AskAsync(TimeSpan.Zero).ConfigureAwait(false);
        }

        _end.Dispose();
        _lost.Dispose();
    }

    // It is lost where somebody else has it, and a pause before the server gives it away.
    private async Task RenewAsync(long since)
    {
        while (await WaitAsync().ConfigureAwait(false))
        {
            long asked = _time.GetTimestamp();
            bool? isOurs = await AskAsync(_duration).ConfigureAwait(false);
            since = isOurs == true ? asked : since;
            if (isOurs == false || _time.GetElapsedTime(since) >= _duration - _pause)
            {
                await _lost.CancelAsync().ConfigureAwait(false);
                return;
            }
        }
    }

    private async Task<bool> WaitAsync()
    {
        await Task.Delay(_pause, _time, _end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !_end.IsCancellationRequested;
    }

    // Null where nobody answers: it may be either.
    private async Task<bool?> AskAsync(TimeSpan duration)
    {
        try
        {
            RedisResult result = await _multiplexer.GetDatabase()
                .ScriptEvaluateAsync(s_script, [_key], [_holder, (long)duration.TotalMilliseconds], CommandFlags.DemandMaster)
                .WaitAsync(_pause / 2, _time)
                .ConfigureAwait(false);
            return (long)result == 1;
        }
        catch (Exception exception) when (exception is RedisException or TimeoutException)
        {
            return null;
        }
    }
}
