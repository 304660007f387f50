using Microsoft.Extensions.Logging;
using OktaGen.Redis;
using StackExchange.Redis;

namespace OktaGen;

/// <summary>Shares Okta's rate limits among the processes of a fleet, without dependency injection.</summary>
public static class OktaOptionsSharingExtensions
{
    /// <summary>
    /// Shares the limits of the org with all processes that use the same server, by <see cref="OktaOptions.RateLimiter"/>: Redis 6 or
    /// newer, Valkey or Garnet.
    /// </summary>
    /// <param name="options">The options; their <see cref="OktaOptions.RateLimitReserve"/> is the limiter's from now on.</param>
    /// <param name="multiplexer">The connection to the server, which the caller disposes.</param>
    /// <param name="sharing">How to share; null for the defaults.</param>
    /// <param name="loggerFactory">Where to log; null for nowhere.</param>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    /// <returns>The limiter: dispose it when the connection is disposed of.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value makes no sense.</exception>
    public static RedisRateLimiter ShareRateLimits(
        this OktaOptions options,
        IConnectionMultiplexer multiplexer,
        OktaRateLimitSharing? sharing = null,
        ILoggerFactory? loggerFactory = null,
        TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        OktaRateLimitSharing own = sharing?.Copy() ?? new OktaRateLimitSharing();
        own.Reserve = options.RateLimitReserve ?? own.Reserve;
        var limiter = new RedisRateLimiter(multiplexer, own, loggerFactory, timeProvider);
        (options.RateLimiter, options.RateLimitReserve) = (limiter, null);
        return limiter;
    }
}
