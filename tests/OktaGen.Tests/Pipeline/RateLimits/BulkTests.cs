using System.Globalization;

namespace OktaGen.Tests;

public sealed class BulkTests
{
    private const int Workers = 8;

    [Fact]
    public async Task Workers_that_run_into_a_limit_lose_no_call_double_none_and_send_none_early()
    {
        var time = new SkippingTime();
        await using var org = new LimitedServer(time, limit: 10);
        await using OktaConnection okta = Connect.To(org.Server, time, options =>
        {
            options.MaxRetries = 100;
            options.Timeout = TimeSpan.FromHours(5);
        });
        var client = new WireClient(okta);

        await InBulkAsync(Enumerable.Range(0, 120), id => client.DeleteAsync(Name(id)));

        Assert.Equal(Enumerable.Range(0, 120).Select(id => "DELETE/api/v1/things/" + Name(id)), org.Served.Order(StringComparer.Ordinal));
        Assert.True(org.Refused > 0);
        Assert.Equal(0, org.Early);
    }

    [Theory]
    [InlineData(10, 0, Workers)]
    [InlineData(10, 0.25, Workers)]
    [InlineData(1, 0.5, Workers)]
    [InlineData(3, 0.99, Workers)]
    [InlineData(10, 0, 1)]
    [InlineData(10, 0.25, 1)]
    public async Task A_bulk_job_behind_the_gate_runs_at_the_limit_without_one_refusal(int limit, double reserve, int workers)
    {
        var time = new SkippingTime();
        await using var org = new LimitedServer(time, limit);
        await using OktaConnection okta = Connect.To(org.Server, time, options =>
        {
            options.RateLimitReserve = reserve;
            options.Timeout = TimeSpan.FromHours(5);
        });
        var client = new WireClient(okta);

        await InBulkAsync(Enumerable.Range(0, 60), id => client.PathAsync(Name(id)), workers);

        Assert.Equal(0, org.Refused);
        Assert.Equal(60, org.Served.Distinct().Count());
        int inWindow = Math.Max(1, limit - (int)Math.Ceiling(limit * reserve));
        int windows = (int)Math.Ceiling(60.0 / inWindow);
        // Several workers wait for answers too, and this clock jumps to the window's end at once when somebody waits.
        Assert.InRange(time.Pauses.Count, windows - 1, workers == 1 ? windows - 1 : 60);
    }

    [Fact]
    public async Task The_time_that_the_gate_holds_calls_back_is_measured()
    {
        var time = new SkippingTime();
        await using var org = new LimitedServer(time, limit: 2);
        using var measurements = new Measurements(org.Server.Origin);
        await using OktaConnection okta = Connect.To(org.Server, time, options =>
        {
            options.RateLimitReserve = 0;
            options.Timeout = TimeSpan.FromHours(5);
        });
        var client = new WireClient(okta);

        await InBulkAsync(Enumerable.Range(0, 4), id => client.PathAsync(Name(id)), workers: 1);

        Assert.InRange(Assert.Single(measurements.Of("okta.client.rate_limit.wait")).Value, 59, 62);
    }

    [Fact]
    public async Task The_gate_leaves_endpoints_without_limits_alone_after_their_first_answer()
    {
        var all = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        int count = 0;
        await using var server = RawServer.Start(async (_, stop) =>
        {
            int number = Interlocked.Increment(ref count);
            if (number == 1 + Workers)
            {
                all.SetResult();
            }

            if (number > 1)
            {
                await all.Task.WaitAsync(stop);
            }

            return RawAnswer.Ok("{}");
        });
        await using OktaConnection okta = Connect.To(server, change: options => options.RateLimitReserve = 0);
        var client = new WireClient(okta);

        await client.PathAsync("first");
        await Task.WhenAll(Enumerable.Range(0, Workers).Select(id => client.PathAsync(Name(id))));

        Assert.Equal(1 + Workers, count);
    }

    [Fact]
    public async Task The_gate_opens_again_after_an_outage_that_outlasted_the_window()
    {
        var time = new SkippingTime();
        bool isDown = false;
        await using var server = RawServer.Start(_ => isDown ? new RawAnswer([], RawEnd.Reset) : Counted(time, remaining: 3));
        await using OktaConnection okta = Connect.To(server, time, options => options.RateLimitReserve = 0);
        var client = new WireClient(okta);
        await client.PathAsync("first");
        time.Advance(TimeSpan.FromMinutes(2));

        isDown = true;
        for (int call = 0; call < 6; call++)
        {
            await Assert.ThrowsAsync<OktaTransportException>(() => client.DeleteAsync("lost"));
            await Assert.ThrowsAsync<OktaTransportException>(() => client.PathAsync("lost"));
        }

        isDown = false;
        await client.PathAsync("second");
        await client.PathAsync("third");
    }

    [Fact]
    public async Task The_gate_does_not_believe_in_a_window_that_ends_next_year()
    {
        var time = new SkippingTime();
        await using var server = RawServer.Start(_ => Counted(time, remaining: 0, end: TimeSpan.FromDays(400)));
        await using OktaConnection okta = Connect.To(server, time, options => options.RateLimitReserve = 0);
        var client = new WireClient(okta);

        await client.PathAsync("first");
        await client.PathAsync("second");

        Assert.Empty(time.Pauses);
    }

    [Fact]
    public async Task A_call_that_the_gate_would_hold_beyond_its_time_is_told_at_once_and_not_sent()
    {
        var time = new SkippingTime();
        await using var org = new LimitedServer(time, limit: 1);
        await using OktaConnection okta = Connect.To(org.Server, time, options => options.RateLimitReserve = 0);
        var client = new WireClient(okta);
        await client.PathAsync("1");

        // The time allowed for the call is shorter than what the clock takes for a pause.
        time.Skips = false;
        var options = new OktaCallOptions { Timeout = TimeSpan.FromSeconds(30) };
        OktaRateLimitException exception = await Assert.ThrowsAsync<OktaRateLimitException>(() => client.PathAsync("2", options));

        Assert.Single(org.Served);
        Assert.Equal(0, org.Refused);
        Assert.Equal("GET /api/v1/things/{id}", exception.Endpoint);
        Assert.Equal(1, exception.Limit);
        Assert.InRange(exception.RetryAfter!.Value.TotalSeconds, 59, 62);
        Assert.Contains("was not sent", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_that_waits_at_the_gate_can_be_cancelled_and_takes_nobodys_place()
    {
        var time = new WaitWatch();
        await using var org = new LimitedServer(time, limit: 1);
        await using OktaConnection okta = Connect.To(org.Server, time, options => options.RateLimitReserve = 0);
        var client = new WireClient(okta);
        await client.PathAsync("1");
        using var source = new CancellationTokenSource();

        Task cancelled = client.PathAsync("2", cancellationToken: source.Token);
        Task next = client.PathAsync("3");
        await time.Waiting;
        await source.CancelAsync();
        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled.WaitAsync(TimeSpan.FromSeconds(30)));
        time.Advance(TimeSpan.FromSeconds(62));
        await next.WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.Equal(["GET/api/v1/things/1", "GET/api/v1/things/3"], org.Served);
    }

    private static string Name(int id) => id.ToString("D4", System.Globalization.CultureInfo.InvariantCulture);

    private static RawAnswer Counted(TimeProvider time, int remaining, TimeSpan? end = null) => RawAnswer.Ok(
        "{}",
        "X-Rate-Limit-Limit: 4",
        string.Create(CultureInfo.InvariantCulture, $"X-Rate-Limit-Remaining: {remaining}"),
        string.Create(CultureInfo.InvariantCulture, $"X-Rate-Limit-Reset: {(time.GetUtcNow() + (end ?? TimeSpan.FromMinutes(1))).ToUnixTimeSeconds()}"),
        "Date: " + RetryServer.Http(time.GetUtcNow()));

    private static Task InBulkAsync(IEnumerable<int> ids, Func<int, Task> call, int workers = Workers) =>
        Parallel.ForEachAsync(ids, new ParallelOptions { MaxDegreeOfParallelism = workers }, async (id, _) => await call(id));
}
