using StackExchange.Redis;

namespace OktaGen.Redis;

/// <summary>
/// Lets one process of a fleet enumerate a listing at a time, such as the tail of the System Log. Where it ends, another goes on at once;
/// where it dies, or loses the server, after the time that the lease lasts.
/// </summary>
/// <remarks>
/// A process that was stopped for longer than the lease lasts, and goes on, finds that it is lost after the page that it is at: that page
/// may come twice. Without the server nobody gets the lease.
/// </remarks>
public sealed class RedisLease : IOktaLease
{
    // A holder renews thrice before it ends; whoever waits asks as often.
    private const int Renewals = 3;

    private readonly IConnectionMultiplexer _multiplexer;
    private readonly RedisKey _key;
    private readonly TimeSpan _duration;
    private readonly TimeProvider _time;

    /// <summary>Creates a lease.</summary>
    /// <param name="multiplexer">The connection to the server, which the caller disposes.</param>
    /// <param name="name">The name of what is enumerated, the same for all processes.</param>
    /// <param name="duration">How long it lasts when its holder dies; null for 30 seconds.</param>
    /// <param name="keyPrefix">What the server's keys begin with.</param>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    /// <exception cref="ArgumentException">The name or the prefix is empty, or has braces.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The time is shorter than 300 milliseconds or longer than an hour.</exception>
    public RedisLease(
        IConnectionMultiplexer multiplexer, string name, TimeSpan? duration = null, string keyPrefix = "oktagen",
        TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(multiplexer);
        EnsureName(name, nameof(name));
        EnsureName(keyPrefix, nameof(keyPrefix));
        _duration = duration ?? TimeSpan.FromSeconds(30);
        if (_duration < TimeSpan.FromMilliseconds(300) || _duration > TimeSpan.FromHours(1))
        {
            throw new ArgumentOutOfRangeException(nameof(duration), duration, "A lease lasts from 300 milliseconds to an hour.");
        }

        _multiplexer = multiplexer;
        _key = $"{keyPrefix}:{{lease {name}}}";
        _time = timeProvider ?? TimeProvider.System;
    }

    /// <inheritdoc/>
    public async Task<IOktaHeldLease> AcquireAsync(CancellationToken cancellationToken)
    {
        var key = new LeaseKey(_multiplexer, _key, _duration / (2 * Renewals), _time);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            long asked = _time.GetTimestamp();

            // Where nobody answers nobody goes on: another might hold it.
            if (_multiplexer.IsConnected && await key.TakeAsync(_duration).ConfigureAwait(false) == true)
            {
                return new HeldRedisLease(key, _duration, _duration / Renewals, asked, _time);
            }

            await Task.Delay(_duration / Renewals, _time, cancellationToken).ConfigureAwait(false);
        }
    }

    private static void EnsureName(string text, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, parameter);
        if (text.AsSpan().IndexOfAny('{', '}') >= 0)
        {
            throw new ArgumentException("A name of a key has no braces.", parameter);
        }
    }
}
