using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using OktaGen;
using OktaGen.Redis;
using StackExchange.Redis;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Shares Okta's rate limits among the processes of a fleet.</summary>
public static class OktaSharingExtensions
{
    /// <summary>
    /// Shares the limits of the connection's org with all processes that use the same server: Redis 6 or newer, Valkey or Garnet.
    /// <see cref="OktaOptions.RateLimitReserve"/> is honoured.
    /// </summary>
    /// <param name="builder">The connection.</param>
    /// <param name="multiplexer">The connection to the server; null for the one that the services hold.</param>
    /// <param name="configure">Says how to share; null for the defaults.</param>
    /// <returns>The same builder.</returns>
    public static OktaBuilder ShareRateLimits(
        this OktaBuilder builder, IConnectionMultiplexer? multiplexer = null, Action<OktaRateLimitSharing>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        string name = builder.Name;
        builder.Services.TryAddKeyedSingleton(name, (services, _) => new SharedLimiters(
            reserve =>
            {
                var sharing = new OktaRateLimitSharing();
                configure?.Invoke(sharing);
                sharing.Reserve = reserve ?? sharing.Reserve;
                return new RedisRateLimiter(
                    multiplexer ?? services.GetRequiredService<IConnectionMultiplexer>(),
                    sharing,
                    services.GetService<ILoggerFactory>(),
                    services.GetService<TimeProvider>(),
                    services.GetService<IMeterFactory>());
            }));
        builder.Services.AddOptions<OktaOptions>(name).PostConfigure<IServiceProvider>(
            (options, services) => services.GetRequiredKeyedService<SharedLimiters>(name).Set(options));
        return builder;
    }
}
