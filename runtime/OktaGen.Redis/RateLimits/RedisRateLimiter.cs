using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using StackExchange.Redis;

namespace OktaGen.Redis;

/// <summary>
/// A limiter that shares each org's limits with all processes that use the same server: Redis 6 or newer, Valkey or Garnet. Calls go by
/// leases that come in batches; while the server does not answer, the process counts for itself alone. Safe for concurrent use.
/// </summary>
/// <remarks>
/// The server is told the org's host, routes of endpoints, numbers, and the app's name: no token, no secret, no value of a call.
/// </remarks>
public sealed class RedisRateLimiter : OktaRateLimiter, IDisposable
{
    /// <summary>The name of the bucket of calls under way; an endpoint begins with a verb.</summary>
    private const string SlotBucket = "concurrent";

    private readonly Dictionary<Uri, SharedOrg> _orgs = [];
    private readonly object _lock = new();
    private readonly OktaRateLimitSharing _sharing;
    private readonly IScriptServer _server;
    private readonly LeaseInstance _instance;
    private readonly SharingInstruments _instruments;
    private readonly ILogger _logger;
    private readonly TimeProvider _time;
    private volatile SharedOrg? _last;
    private bool _isDisposed;

    /// <summary>
    /// Creates a limiter, for <see cref="OktaOptions.RateLimiter"/> of any number of connections. Nothing is sent before the first call.
    /// </summary>
    /// <param name="multiplexer">The connection to the server, which the caller disposes, after this.</param>
    /// <param name="sharing">How to share; null for the defaults. Later changes to it have no effect.</param>
    /// <param name="loggerFactory">Where to log; null for nowhere.</param>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    /// <param name="meterFactory">Makes the meter; null for one that lives as long as the process.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value of <paramref name="sharing"/> makes no sense.</exception>
    public RedisRateLimiter(
        IConnectionMultiplexer multiplexer,
        OktaRateLimitSharing? sharing = null,
        ILoggerFactory? loggerFactory = null,
        TimeProvider? timeProvider = null,
        IMeterFactory? meterFactory = null)
    {
        ArgumentNullException.ThrowIfNull(multiplexer);
        _sharing = sharing?.Copy() ?? new OktaRateLimitSharing();
        _sharing.Validate();
        _logger = (loggerFactory ?? NullLoggerFactory.Instance).CreateLogger("OktaGen");
        _time = timeProvider ?? TimeProvider.System;
        _instruments = SharingInstruments.Create(meterFactory);
        _server = new RedisServer(multiplexer, _sharing.Database ?? -1, _sharing.Timeout, _logger, _time, _instruments);
        _instance = LeaseInstance.Create(_sharing);
    }

    internal RedisRateLimiter(IScriptServer server, OktaRateLimitSharing sharing, TimeProvider time)
    {
        _sharing = sharing;
        _server = server;
        _time = time;
        _logger = NullLogger.Instance;
        _instruments = SharingInstruments.Create(null);
        _instance = LeaseInstance.Create(sharing);
    }

    /// <summary>Whether the server did not answer the last time, so that this process counts for itself alone.</summary>
    public bool IsAlone => _server.IsAlone;

    /// <inheritdoc/>
    public override bool LetsGoOfTokens => true;

    /// <inheritdoc/>
    public override ValueTask AcquireAsync(OktaRateLimitedCall attempt, CancellationToken cancellationToken) =>
        FindOrg(attempt.OrgUrl).EnterAsync(attempt, cancellationToken);

    /// <inheritdoc/>
    public override void Report(OktaRateLimitedCall attempt, OktaRateLimitReport report) => FindOrg(attempt.OrgUrl).Leave(attempt, report);

    /// <summary>Gives the leases back, as far as the server answers. Calls from then on are counted for the process alone.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            _isDisposed = true;
            _server.ProbeBy(null);
            foreach (SharedOrg org in _orgs.Values)
            {
                org.Dispose();
            }
        }
    }

    private SharedOrg FindOrg(Uri url)
    {
        // A process calls one org, as a rule, and a connection hands over the same object each time.
        if (_last is { } last && ReferenceEquals(last.Url, url))
        {
            return last;
        }

        lock (_lock)
        {
            if (!_orgs.TryGetValue(url, out SharedOrg? org))
            {
                _orgs.Add(url, org = Create(url));
            }

            return _last = org;
        }
    }

    private SharedOrg Create(Uri url)
    {
        SlotPool? slots = _sharing.MaxConcurrentCalls is { } limit
            ? new SlotPool(_server, _instance, LeaseInstance.KeyOf(_sharing.KeyPrefix, url, SlotBucket), limit, _time)
            : null;
        var org = new SharedOrg(
            url,
            new WindowPoolContext(
                _server, _instance, _sharing.Reserve, new OktaLocalRateLimiter(_sharing.Reserve, _time), _instruments, _logger, _time),
            slots,
            _sharing.KeyPrefix);
        if (_isDisposed)
        {
            org.Dispose();
        }

        return org;
    }
}
