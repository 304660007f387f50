using StackExchange.Redis;

namespace OktaGen.Redis;

/// <summary>The key of a lease, as one holder speaks of it.</summary>
internal sealed class LeaseKey(IConnectionMultiplexer multiplexer, RedisKey key, TimeSpan patience, TimeProvider time)
{
    private static readonly string s_script = LeaseScripts.Read("lease.lua");

    private readonly string _holder = Guid.NewGuid().ToString("N");

    /// <summary>Takes it where nobody has it.</summary>
    /// <returns>Whether it is this holder's; null where nobody answers.</returns>
    public Task<bool?> TakeAsync(TimeSpan duration) => AskAsync(duration, takes: true);

    /// <summary>Has it last so long from now on.</summary>
    /// <inheritdoc cref="TakeAsync"/>
    public Task<bool?> RenewAsync(TimeSpan duration) => AskAsync(duration, takes: false);

    /// <summary>Leaves it to others.</summary>
    public Task EndAsync() => AskAsync(TimeSpan.Zero, takes: false);

    private async Task<bool?> AskAsync(TimeSpan duration, bool takes)
    {
        try
        {
            RedisResult result = await multiplexer.GetDatabase()
                .ScriptEvaluateAsync(s_script, [key], [_holder, (long)duration.TotalMilliseconds, takes ? 1 : 0], CommandFlags.DemandMaster)
                .WaitPatientlyAsync(patience, time)
                .ConfigureAwait(false);
            return (long)result == 1;
        }
        catch (Exception)
        {
            // Whatever the multiplexer throws: it may be this holder's or not.
            return null;
        }
    }
}
