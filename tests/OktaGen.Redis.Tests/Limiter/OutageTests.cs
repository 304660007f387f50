using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using OktaGen.Tests;
using StackExchange.Redis;

namespace OktaGen.Redis.Tests;

/// <summary>A server that is gone, slow, forgetful or no master any more.</summary>
public sealed class OutageTests : IAsyncLifetime
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);
    private static readonly Uri s_org = new("https://example.okta.com");

    private readonly GarnetHost _garnet = new();
    private readonly RecordingLoggerFactory _logs = new();
    private readonly WaitingClock _time = new();
    private readonly Meters _meters = new();
    private readonly Gate _gate;
    private ConnectionMultiplexer _connection = null!;

    public OutageTests() => _gate = new Gate(_garnet.Port);

    private static OktaRateLimitedCall Call { get; } = new(s_org, "GET /api/v1/users", null);

    public Task InitializeAsync()
    {
        _connection = GarnetHost.Connect(_gate.EndPoint);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await _connection.DisposeAsync();
        await _gate.DisposeAsync();
        _garnet.Dispose();
        _meters.Dispose();
    }

    [Fact]
    public async Task Where_the_server_is_gone_calls_go_on_at_once_and_one_warning_says_so()
    {
        using RedisRateLimiter limiter = Create();
        await CallAsync(limiter);
        Task failed = Failure();
        _gate.Close();
        await failed;

        for (int i = 0; i < 5; i++)
        {
            await CallAsync(limiter);
        }

        Assert.True(limiter.IsAlone);
        string warning = Assert.Single(Warnings);
        Assert.Contains("the server cannot be reached", warning, StringComparison.Ordinal);
        Assert.Equal((1, 1), (_meters.Sum("okta.client.sharing.alone"), _meters.Sum("okta.client.sharing.outages")));
    }

    [Fact]
    public async Task Where_the_server_is_slow_a_call_waits_for_the_time_out_alone()
    {
        using RedisRateLimiter limiter = Create();
        await CallAsync(limiter);
        _gate.Stall();
        Task call = EnterAsync(limiter);

        while (await _time.NextWaitAsync() != TimeSpan.FromMilliseconds(250))
        {
            // Other timers.
        }

        Assert.False(call.IsCompleted);
        _time.Advance(TimeSpan.FromMilliseconds(250));

        await call.WaitAsync(s_patience);
        Assert.Contains("longer than 250 ms", Assert.Single(Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_answers_again_is_shared_by_again()
    {
        using RedisRateLimiter limiter = Create();
        await CallAsync(limiter);
        Task failed = Failure();
        _gate.Close();
        await failed;
        await CallAsync(limiter);
        Assert.True(limiter.IsAlone);
        Task restored = Restoration();
        _gate.Open();
        await restored;

        Task shared = _logs.Logger.NextAsync(81);
        _time.Advance(TimeSpan.FromSeconds(1));
        await CallAsync(limiter);
        await shared;

        Assert.False(limiter.IsAlone);
        Assert.Equal(0, _meters.Sum("okta.client.sharing.alone"));
        await CallAsync(limiter);
        Assert.Single(Warnings);
    }

    [Fact]
    public async Task Scripts_and_keys_that_were_flushed_are_no_outage()
    {
        using RedisRateLimiter limiter = Create();
        await CallAsync(limiter);
        IServer server = _connection.GetServers()[0];

        await server.ExecuteAsync("SCRIPT", "FLUSH");
        await server.ExecuteAsync("FLUSHALL");
        await CallAsync(limiter);

        Assert.False(limiter.IsAlone);
        Assert.Empty(Warnings);
    }

    [RedisFact]
    public async Task A_server_that_is_no_master_any_more_is_an_outage_until_there_is_one_again()
    {
        using var redis = new RedisHost();
        using ConnectionMultiplexer connection = GarnetHost.Connect(redis.EndPoint);
        using RedisRateLimiter limiter = Create(connection);
        await CallAsync(limiter);
        IServer server = connection.GetServers()[0];
        await server.ExecuteAsync("REPLICAOF", "127.0.0.1", "1");

        await CallAsync(limiter);
        Assert.True(limiter.IsAlone);

        await server.ExecuteAsync("REPLICAOF", "NO", "ONE");
        Task shared = _logs.Logger.NextAsync(81);
        _time.Advance(TimeSpan.FromSeconds(1));
        await CallAsync(limiter);
        await shared;
        Assert.Single(Warnings);
    }

    private IEnumerable<string> Warnings => _logs.Logger.Entries.Where(static entry => entry.Level == LogLevel.Warning)
        .Select(static entry => entry.Text);

    private static Task EnterAsync(RedisRateLimiter limiter) => limiter.AcquireAsync(Call, default).AsTask();

    private static async Task CallAsync(RedisRateLimiter limiter)
    {
        await EnterAsync(limiter).WaitAsync(s_patience);
        limiter.Report(Call, new OktaRateLimitReport(IsAnswered: true, new OktaRateLimit(600, 599, default), TimeSpan.FromSeconds(60)));
    }

    private RedisRateLimiter Create(IConnectionMultiplexer? connection = null) =>
        new(connection ?? _connection, new OktaRateLimitSharing { MaxConcurrentCalls = null }, _logs, _time, _meters);

    private Task Failure()
    {
        var source = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _connection.ConnectionFailed += (_, args) =>
        {
            if (args.ConnectionType == ConnectionType.Interactive)
            {
                source.TrySetResult();
            }
        };
        return source.Task.WaitAsync(s_patience);
    }

    private Task Restoration()
    {
        var source = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _connection.ConnectionRestored += (_, args) =>
        {
            if (args.ConnectionType == ConnectionType.Interactive)
            {
                source.TrySetResult();
            }
        };
        return source.Task.WaitAsync(s_patience);
    }

    /// <summary>The measurements of one limiter.</summary>
    private sealed class Meters : IMeterFactory
    {
        private readonly Dictionary<string, double> _sums = [];
        private readonly List<Meter> _meters = [];
        private readonly MeterListener _listener = new();

        public Meters()
        {
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Scope == this)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            };
            _listener.SetMeasurementEventCallback<int>((instrument, value, _, _) => Add(instrument.Name, value));
            _listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => Add(instrument.Name, value));
            _listener.Start();
        }

        public double Sum(string instrument)
        {
            lock (_sums)
            {
                return _sums.GetValueOrDefault(instrument);
            }
        }

        public Meter Create(MeterOptions options)
        {
            options.Scope = this;
            var meter = new Meter(options);
            _meters.Add(meter);
            return meter;
        }

        public void Dispose()
        {
            _listener.Dispose();
            _meters.ForEach(static meter => meter.Dispose());
        }

        private void Add(string instrument, double value)
        {
            lock (_sums)
            {
                _sums[instrument] = _sums.GetValueOrDefault(instrument) + value;
            }
        }
    }
}
