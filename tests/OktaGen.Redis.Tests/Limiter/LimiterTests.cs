using Microsoft.Extensions.Time.Testing;

namespace OktaGen.Redis.Tests;

/// <summary>The limiter of a process, beside others, by a clock that the test moves.</summary>
public sealed class LimiterTests : IClassFixture<Servers>
{
    private static readonly Uri s_org = new("https://example.okta.com");

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 12, 1, 8, 0, 0, TimeSpan.Zero));
    private readonly TimedServer _server;
    private readonly string _prefix;

    public LimiterTests(Servers servers)
    {
        _server = new TimedServer(servers.Connect("Garnet"), _time);
        _prefix = servers.NewKey().Replace('{', '-').Replace('}', '-');
    }

    [Fact]
    public async Task What_one_process_is_told_holds_another_back()
    {
        using RedisRateLimiter first = Create();
        using RedisRateLimiter second = Create();
        await first.AcquireAsync(Call(), default);
        first.Report(Call(), Told(remaining: 0));

        ValueTask call = second.AcquireAsync(Call(), default);
        Assert.False(call.IsCompleted);

        _time.Advance(TimeSpan.FromSeconds(61));
        await call.AsTask().WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_call_whose_time_ends_before_the_window_is_refused_at_once()
    {
        using RedisRateLimiter first = Create();
        using RedisRateLimiter second = Create();
        await first.AcquireAsync(Call(), default);
        first.Report(Call(), Told(remaining: 0));

        OktaRateLimitException exception = await Assert.ThrowsAsync<OktaRateLimitException>(
            async () => await second.AcquireAsync(Call(timeLeft: TimeSpan.FromSeconds(30)), default));

        Assert.Equal(TimeSpan.FromSeconds(61), exception.RetryAfter);
        Assert.Equal((100, 0), (exception.Limit, exception.Remaining));
        Assert.Contains("100 calls, which the processes of a fleet share", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_that_is_cancelled_waits_no_more_and_takes_nothing()
    {
        using RedisRateLimiter limiter = Create();
        await limiter.AcquireAsync(Call(), default);
        limiter.Report(Call(), Told(remaining: 0));
        using var source = new CancellationTokenSource();
        ValueTask cancelled = limiter.AcquireAsync(Call(), source.Token);

        await source.CancelAsync();

        await Assert.ThrowsAsync<TaskCanceledException>(async () => await cancelled);
        _time.Advance(TimeSpan.FromSeconds(61));
        await limiter.AcquireAsync(Call(), default).AsTask().WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Many_calls_are_let_through_by_few_statements()
    {
        using RedisRateLimiter limiter = Create();
        await limiter.AcquireAsync(Call(), default);
        limiter.Report(Call(), Told(remaining: 99_999, limit: 100_000));

        for (int i = 0; i < 2000; i++)
        {
            await limiter.AcquireAsync(Call(), default);
            limiter.Report(Call(), Told(remaining: 99_998 - i, limit: 100_000));
        }

        Assert.InRange(_server.Asked, 1, 2000 / 10);
    }

    [Fact]
    public async Task Calls_under_way_at_the_same_time_are_counted_over_all_processes_and_endpoints()
    {
        using RedisRateLimiter first = Create(concurrent: 3);
        using RedisRateLimiter second = Create(concurrent: 3);
        await Unlimit(first, "GET /a");
        await Unlimit(second, "GET /b");
        await first.AcquireAsync(Call("GET /a"), default);
        await first.AcquireAsync(Call("GET /b"), default);
        await second.AcquireAsync(Call("GET /b"), default);

        Task waiting = second.AcquireAsync(Call("GET /a"), default).AsTask();
        Assert.False(waiting.IsCompleted);
        first.Report(Call("GET /a"), default);
        first.Report(Call("GET /b"), default);

        for (int i = 0; i < 40; i++)
        {
            _time.Advance(TimeSpan.FromMilliseconds(50));
        }

        await waiting.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Whoever_waits_goes_on_as_soon_as_nobody_answers()
    {
        using RedisRateLimiter first = Create();
        using RedisRateLimiter second = Create();
        await first.AcquireAsync(Call(), default);

        // Of an unknown limit, one call of the fleet asks.
        Task waiting = second.AcquireAsync(Call(), default).AsTask();
        Assert.False(waiting.IsCompleted);
        _server.GoAlone();

        await waiting.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task In_an_outage_a_process_knows_what_the_fleet_learnt_before()
    {
        using RedisRateLimiter first = Create();
        using RedisRateLimiter second = Create();
        await first.AcquireAsync(Call(), default);
        first.Report(Call(), Told(remaining: 1));
        await second.AcquireAsync(Call(), default);
        _server.GoAlone();

        Task waiting = second.AcquireAsync(Call(), default).AsTask();

        Assert.False(waiting.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(61));
        await waiting.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_process_that_ends_well_leaves_its_leases_at_once()
    {
        RedisRateLimiter first = Create();
        using RedisRateLimiter second = Create();
        await first.AcquireAsync(Call(), default);
        first.Report(Call(), Told(remaining: 2));
        await first.AcquireAsync(Call(), default);
        await first.AcquireAsync(Call(), default);
        first.Report(Call(), Told(remaining: 1));
        first.Report(Call(), Told(remaining: 1));
        first.Dispose();

        await second.AcquireAsync(Call(), default).AsTask().WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Keys_hold_org_and_endpoint_in_one_hash_tag()
    {
        string key = LeaseInstance.KeyOf("oktagen", new Uri("https://example.okta.com"), "GET /api/v1/users/{userId}/groups");

        Assert.Equal("oktagen:{example.okta.com GET /api/v1/users/<userId>/groups}", key);
    }

    [Fact]
    public void Faulty_settings_are_named()
    {
        var sharing = new OktaRateLimitSharing { Weight = 0 };

        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(sharing.Validate);

        Assert.Contains("OktaRateLimitSharing.Weight is a thousandth", exception.Message, StringComparison.Ordinal);
    }

    private static OktaRateLimitedCall Call(string endpoint = "GET /api/v1/users", TimeSpan? timeLeft = null) =>
        new(s_org, endpoint, timeLeft);

    private static async Task Unlimit(RedisRateLimiter limiter, string endpoint)
    {
        await limiter.AcquireAsync(Call(endpoint), default).AsTask().WaitAsync(TimeSpan.FromSeconds(30));
        limiter.Report(Call(endpoint), new OktaRateLimitReport(IsAnswered: true, null, null));
    }

    private OktaRateLimitReport Told(int remaining, int limit = 100) => new(
        IsAnswered: true, new OktaRateLimit(limit, remaining, new DateTimeOffset(2026, 12, 1, 8, 1, 0, TimeSpan.Zero)),
        new DateTimeOffset(2026, 12, 1, 8, 1, 1, TimeSpan.Zero) - _time.GetUtcNow());

    private RedisRateLimiter Create(int? concurrent = null) => new(
        _server, new OktaRateLimitSharing { KeyPrefix = _prefix, MaxConcurrentCalls = concurrent, App = "app" }, _time);
}
