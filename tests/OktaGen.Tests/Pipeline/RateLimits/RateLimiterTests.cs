using System.Net;

namespace OktaGen.Tests;

/// <summary>A limiter of the app's own in place of the built-in one.</summary>
public sealed class RateLimiterTests
{
    [Fact]
    public async Task It_is_asked_before_each_attempt_and_told_of_its_end()
    {
        var limiter = new RecordingLimiter();
        await using var server = new RetryServer(
            RawAnswer.Of("503 Service Unavailable", ""),
            RawAnswer.Ok("""{"id":"1"}""", "X-Rate-Limit-Limit: 600", "X-Rate-Limit-Remaining: 599", "X-Rate-Limit-Reset: 1792843200"));
        await using OktaConnection okta = server.Connect(options => (options.RateLimiter, options.MaxRetries) = (limiter, 1));

        await new RetriedClient(okta).GetAsync();

        Assert.Equal(
            [
                "asked GET /api/v1/things of " + server.Origin + "/", "told True ",
                "asked GET /api/v1/things of " + server.Origin + "/", "told True 599 of 600",
            ],
            limiter.Heard);
    }

    [Fact]
    public async Task It_sees_the_route_and_no_value_of_the_call()
    {
        var limiter = new RecordingLimiter();
        await using var server = new RetryServer();
        await using OktaConnection okta = server.Connect(options => options.RateLimiter = limiter);

        await new RetriedClient(okta).UploadAsync("0oa-secret", new OktaFile("logo"u8.ToArray(), "logo.png"));

        Assert.StartsWith("asked POST /api/v1/apps/{appId}/logo of ", limiter.Heard[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_answer_came_it_is_told_so()
    {
        var limiter = new RecordingLimiter();
        await using var server = new RetryServer(RawAnswer.Verbatim("", RawEnd.Reset));
        await using OktaConnection okta = server.Connect(options => (options.RateLimiter, options.MaxRetries) = (limiter, 0));

        await Assert.ThrowsAsync<OktaTransportException>(() => new RetriedClient(okta).PostAsync());

        Assert.Equal("told False ", limiter.Heard[^1]);
    }

    [Fact]
    public async Task A_limit_of_concurrent_calls_is_no_window()
    {
        var limiter = new RecordingLimiter();
        await using var server = new RetryServer(
            RawAnswer.Ok("""{"id":"1"}""", "X-Rate-Limit-Limit: 0", "X-Rate-Limit-Remaining: 0", "X-Rate-Limit-Reset: 1792843200"));
        await using OktaConnection okta = server.Connect(options => options.RateLimiter = limiter);

        await new RetriedClient(okta).GetAsync();

        Assert.Equal("told True ", limiter.Heard[^1]);
    }

    [Fact]
    public async Task What_it_refuses_is_not_sent_and_not_reported()
    {
        var limiter = new RecordingLimiter { Refusal = new OktaRateLimitException("The limiter of all processes says no.") };
        await using var server = new RetryServer();
        await using OktaConnection okta = server.Connect(options => options.RateLimiter = limiter);

        OktaRateLimitException exception = await Assert.ThrowsAsync<OktaRateLimitException>(() => new RetriedClient(okta).GetAsync());

        Assert.Same(limiter.Refusal, exception);
        Assert.Equal(HttpStatusCode.TooManyRequests, exception.StatusCode);
        Assert.Empty(server.Requests);
        Assert.Single(limiter.Heard);
    }

    [Fact]
    public async Task It_knows_what_is_left_of_the_calls_time()
    {
        var limiter = new RecordingLimiter();
        await using var server = new RetryServer();
        await using OktaConnection okta = server.Connect(
            options => (options.RateLimiter, options.Timeout) = (limiter, TimeSpan.FromMinutes(3)));

        await new RetriedClient(okta).GetAsync();
        await new RetriedClient(okta).GetAsync(new OktaCallOptions { Timeout = Timeout.InfiniteTimeSpan });

        Assert.Equal([TimeSpan.FromMinutes(3), null], limiter.TimesLeft);
    }

    [Fact]
    public async Task A_call_waits_as_long_as_it_says()
    {
        var limiter = new RecordingLimiter { Wait = new TaskCompletionSource() };
        int sent = 0;
        OktaOptions options = Connect.Options("https://example.okta.com");
        options.RateLimiter = limiter;
        await using var okta = OktaConnection.Create(options, handler: new StubHandler((_, _) =>
        {
            sent++;
            return Task.FromResult(StubHandler.Response(HttpStatusCode.OK, """{"id":"1"}"""));
        }));

        Task<Thing> call = new RetriedClient(okta).GetAsync();
        Assert.Single(limiter.Heard);
        Assert.Equal(0, sent);
        limiter.Wait.SetResult();

        await call;
        Assert.Equal(1, sent);
    }

    [Fact]
    public void Beside_a_reserve_of_the_built_in_one_it_is_a_fault()
    {
        OktaOptions options = Valid.ApiToken();
        (options.RateLimiter, options.RateLimitReserve) = (new RecordingLimiter(), 0.25);

        FaultAssert.Single(options, "OktaOptions.RateLimitReserve", "OktaOptions.RateLimiter", "Keep");
    }

    private sealed class RecordingLimiter : OktaRateLimiter
    {
        public List<string> Heard { get; } = [];

        public List<TimeSpan?> TimesLeft { get; } = [];

        public OktaRateLimitException? Refusal { get; init; }

        public TaskCompletionSource? Wait { get; init; }

        public override async ValueTask AcquireAsync(OktaRateLimitedCall attempt, CancellationToken cancellationToken)
        {
            Heard.Add($"asked {attempt.Endpoint} of {attempt.OrgUrl}");
            TimesLeft.Add(attempt.TimeLeft);
            if (Refusal is not null)
            {
                throw Refusal;
            }

            if (Wait is not null)
            {
                await Wait.Task.WaitAsync(cancellationToken);
            }
        }

        public override void Report(OktaRateLimitedCall attempt, OktaRateLimitReport report) =>
            Heard.Add($"told {report.IsAnswered} {(report.RateLimit is { } limit ? $"{limit.Remaining} of {limit.Limit}" : "")}");
    }
}
