using System.Net;

namespace OktaGen.Tests;

public sealed class RateLimitTests
{
    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("POST")]
    [InlineData("POST without body")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    public async Task A_429_is_retried_after_the_reset_by_the_servers_clock_whatever_the_verb(string verb)
    {
        await using var server = new RetryServer();
        server.Enqueue(RetryServer.TooMany(server.DateHeader(), server.ResetHeader(42), "X-Rate-Limit-Limit: 600", "X-Rate-Limit-Remaining: 0"));

        await server.Client.CallAsync(verb);

        Assert.InRange(Assert.Single(server.Pauses).TotalSeconds, 43, 44);
        Assert.Equal(2, server.Requests.Count);
        Assert.Equal(server.Requests[0].Method, server.Requests[1].Method);
        Assert.Equal(server.Requests[0].Text, server.Requests[1].Text);
    }

    [Theory]
    [InlineData("nothing", 0.5, 1)]
    [InlineData("reset alone, date", 43, 44)]
    [InlineData("reset, no date", 43, 44)]
    [InlineData("reset on two lines, date", 43, 44)]
    [InlineData("reset joined by a comma, date", 43, 44)]
    [InlineData("reset zero and sensible, date", 43, 44)]
    [InlineData("reset now, date", 1, 2)]
    [InlineData("reset in the past, date", 0.5, 1)]
    [InlineData("reset in milliseconds, date", 0.5, 1)]
    [InlineData("reset next week, date", 0.5, 1)]
    [InlineData("reset in words, date", 0.5, 1)]
    [InlineData("reset negative, date", 0.5, 1)]
    [InlineData("reset too large for a number, date", 0.5, 1)]
    [InlineData("retry after seconds", 7, 8)]
    [InlineData("retry after a time, date", 9, 10)]
    [InlineData("retry after a past time, date", 0.5, 1)]
    [InlineData("retry after a negative number", 0.5, 1)]
    [InlineData("retry after ages", 0.5, 1)]
    [InlineData("retry after in words", 0.5, 1)]
    [InlineData("retry after seconds, reset alone, date", 43, 44)]
    [InlineData("retry after a minute, reset alone, date", 60, 61)]
    [InlineData("concurrency, date", 0.5, 1)]
    [InlineData("concurrency, retry after seconds, date", 7, 8)]
    public async Task Headers_that_are_missing_doubled_or_absurd_are_taken_for_what_they_are(string headers, double least, double most)
    {
        await using var server = new RetryServer();
        server.Enqueue(RetryServer.TooMany([.. headers.Split(", ").SelectMany(name => Headers(name, server))]));

        await server.Client.GetAsync();

        Assert.InRange(Assert.Single(server.Pauses).TotalSeconds, least, most);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task The_pause_doubles_where_a_refusal_names_no_time()
    {
        RawAnswer busy = RetryServer.TooMany("X-Rate-Limit-Limit: 0", "X-Rate-Limit-Remaining: 0", "X-Rate-Limit-Reset: 1");
        await using var server = new RetryServer(busy, busy, busy);

        await server.Client.PostAsync();

        Assert.Collection(
            server.Pauses,
            pause => Assert.InRange(pause.TotalSeconds, 0.5, 1),
            pause => Assert.InRange(pause.TotalSeconds, 1, 2),
            pause => Assert.InRange(pause.TotalSeconds, 2, 4));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_429_that_is_not_repeated_is_a_rate_limit_whatever_its_body(bool isCut)
    {
        await using var server = RawServer.Start(isCut
            ? RawAnswer.Verbatim("HTTP/1.1 429 Too Many Requests\r\nX-Okta-Request-Id: r1\r\nRetry-After: 500\r\nContent-Length: 1000\r\n\r\n<html>")
            : RawAnswer.Of("429 Too Many Requests", new string('x', 70_000), "X-Okta-Request-Id: r1", "Retry-After: 500"));
        await using OktaConnection okta = Connect.To(server, new SkippingTime(), options => options.MaxRetries = 3);

        OktaRateLimitException exception = await Assert.ThrowsAsync<OktaRateLimitException>(() => new RetriedClient(okta).GetAsync());

        Assert.Equal("r1", exception.RequestId);
        Assert.Equal(TimeSpan.FromSeconds(500), exception.RetryAfter);
    }

    [Theory]
    [InlineData("E0000146")]
    [InlineData("E0000147")]
    [InlineData("E0000186")]
    public async Task A_quota_of_days_is_told_at_once(string code)
    {
        await using var server = new RetryServer();
        server.Enqueue(RawAnswer.Of("429 Too Many Requests", $$"""{"errorCode":"{{code}}","errorSummary":"Quota."}""", server.DateHeader(), server.ResetHeader(10)));

        OktaRateLimitException exception = await Assert.ThrowsAsync<OktaRateLimitException>(() => server.Client.GetAsync());

        Assert.Equal(code, exception.ErrorCode);
        Assert.Equal("Quota.", exception.ErrorSummary);
        Assert.Single(server.Requests);
        Assert.Empty(server.Pauses);
    }

    [Theory]
    [InlineData("E0000109", 30)]
    [InlineData("E0000133", 30)]
    [InlineData("E0000118", 5)]
    public async Task Messages_to_a_user_have_a_pause_of_their_own(string code, double seconds)
    {
        await using var server = new RetryServer(RawAnswer.Of("429 Too Many Requests", $$"""{"errorCode":"{{code}}"}"""));

        await server.Client.PostAsync();

        Assert.InRange(Assert.Single(server.Pauses).TotalSeconds, seconds, seconds + 1);
    }

    [Fact]
    public async Task Policies_that_are_being_reordered_are_waited_for_and_other_locks_are_not()
    {
        await using var server = new RetryServer(
            RawAnswer.Of("423 Locked", """{"errorCode":"E0000239"}"""),
            RawAnswer.Of("204 No Content", ""),
            RawAnswer.Of("423 Locked", """{"errorCode":"E0000180","errorSummary":"Locked."}"""));

        await server.Client.PostAsync();
        OktaApiException exception = await Assert.ThrowsAsync<OktaApiException>(() => server.Client.PostAsync());

        Assert.Equal("E0000180", exception.ErrorCode);
        Assert.InRange(Assert.Single(server.Pauses).TotalSeconds, 0.5, 1);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task A_wait_beyond_the_time_allowed_is_told_at_once_with_all_that_is_known()
    {
        await using var server = new RetryServer();
        DateTimeOffset reset = DateTimeOffset.FromUnixTimeSeconds(server.Now.ToUnixTimeSeconds() + 400);
        server.Enqueue(RetryServer.TooMany(
            server.DateHeader(), server.ResetHeader(400), "X-Rate-Limit-Limit: 600", "X-Rate-Limit-Remaining: 0", "X-Okta-Request-Id: req1"));

        OktaRateLimitException exception = await Assert.ThrowsAsync<OktaRateLimitException>(() => server.Client.GetAsync());

        Assert.Empty(server.Pauses);
        Assert.Equal("GET /api/v1/things", exception.Endpoint);
        Assert.Equal(HttpStatusCode.TooManyRequests, exception.StatusCode);
        Assert.Equal("E0000047", exception.ErrorCode);
        Assert.Equal("req1", exception.RequestId);
        Assert.Equal(600, exception.Limit);
        Assert.Equal(0, exception.Remaining);
        Assert.Equal(reset, exception.ResetAt);
        Assert.Equal(TimeSpan.Zero, exception.ResetAt!.Value.Offset);
        Assert.Equal(401, exception.RetryAfter!.Value.TotalSeconds);
        Assert.Equal(new OktaRateLimit(600, 0, reset), exception.RateLimit);
        Assert.False(exception.IsConcurrencyLimit);
        Assert.Contains("Try again in 401 s.", exception.Message, StringComparison.Ordinal);
        Assert.Contains("time allowed", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_that_may_take_longer_waits_longer()
    {
        await using var server = new RetryServer();
        server.Enqueue(RetryServer.TooMany(server.DateHeader(), server.ResetHeader(90)));

        await server.Client.GetAsync(new OktaCallOptions { Timeout = Timeout.InfiniteTimeSpan });

        Assert.InRange(Assert.Single(server.Pauses).TotalSeconds, 91, 92);
    }

    [Fact]
    public async Task Retries_are_counted_and_their_end_is_told()
    {
        RawAnswer busy = RetryServer.TooMany("X-Rate-Limit-Limit: 0", "X-Rate-Limit-Remaining: 0", "X-Rate-Limit-Reset: 1790000000");
        await using var server = new RetryServer(Enumerable.Repeat(busy, 10));

        OktaRateLimitException exception = await Assert.ThrowsAsync<OktaRateLimitException>(() => server.Client.GetAsync());

        Assert.Equal(4, server.Requests.Count);
        Assert.True(exception.IsConcurrencyLimit);
        Assert.Equal(0, exception.Limit);
        Assert.Null(exception.RetryAfter);
        Assert.Contains("fewer workers", exception.Message, StringComparison.Ordinal);
        Assert.Contains("repeated 3 times", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_repeated_where_the_options_say_so()
    {
        await using var server = new RetryServer(RetryServer.TooMany());
        await using OktaConnection okta = server.Connect(options => options.MaxRetries = 0);

        await Assert.ThrowsAsync<OktaRateLimitException>(() => new RetriedClient(okta).GetAsync());

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Who_asks_for_the_message_itself_gets_the_last_429_with_its_body()
    {
        await using var server = new RetryServer(Enumerable.Repeat(RetryServer.TooMany("X-Rate-Limit-Limit: 600"), 4));

        using HttpResponseMessage response = await server.Client.GetMessageAsync();

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Equal("600", response.Headers.GetValues("X-Rate-Limit-Limit").Single());
        Assert.Contains("E0000047", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(4, server.Requests.Count);
    }

    [Fact]
    public async Task A_429_whose_body_is_a_web_page_of_any_size_is_retried()
    {
        await using var server = new RetryServer(RawAnswer.Of("429 Too Many Requests", "<html>" + new string(' ', 200_000)));

        await server.Client.GetAsync();

        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_cancelled_caller_waits_no_longer()
    {
        var time = new WaitWatch();
        await using var server = RawServer.Start(RetryServer.TooMany("Retry-After: 60"));
        await using OktaConnection okta = Connect.To(server, time, options => options.MaxRetries = 3);
        using var source = new CancellationTokenSource();

        Task<Thing> call = new RetriedClient(okta).GetAsync(cancellationToken: source.Token);
        await time.Waiting;
        await source.CancelAsync();

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_repetition_says_what_it_repeats_and_the_next_call_does_not()
    {
        await using var server = new RetryServer(RetryServer.TooMany("X-Okta-Request-Id: first"), RetryServer.TooMany("X-Okta-Request-Id: second"));

        await server.Client.GetAsync();
        await server.Client.GetAsync();

        Assert.Equal([null, "1", "2", null], server.Requests.Select(request => request.Header("X-Okta-Retry-Count")));
        Assert.Equal([null, "first", "first", null], server.Requests.Select(request => request.Header("X-Okta-Retry-For")));
    }

    [Fact]
    public async Task The_next_page_of_a_listing_does_not_repeat_what_its_first_page_did()
    {
        await using var server = new RetryServer(RetryServer.TooMany("X-Okta-Request-Id: first"));
        server.Enqueue(RawAnswer.Ok("""[{"id":"1"}]""", $"Link: <{server.Origin}/api/v1/things?after=1>; rel=\"next\"", "X-Rate-Limit-Limit: 600", "X-Rate-Limit-Remaining: 598", "X-Rate-Limit-Reset: 1790000000"));
        server.Enqueue(RawAnswer.Ok("""[{"id":"2"}]"""));

        var pages = new List<OktaPage<Thing>>();
        await foreach (OktaPage<Thing> page in server.Client.ListAsync().AsPages())
        {
            pages.Add(page);
        }

        Assert.Equal(["1", "2"], pages.SelectMany(page => page.Items).Select(thing => thing.Id));
        Assert.Equal([null, "1", null], server.Requests.Select(request => request.Header("X-Okta-Retry-Count")));
        Assert.Equal([598, null], pages.Select(page => page.RateLimit?.Remaining));
    }

    [Fact]
    public async Task Other_failures_tell_the_state_of_the_limit_too()
    {
        await using var server = new RetryServer(
            RawAnswer.Of("404 Not Found", "", "X-Rate-Limit-Limit: 600", "X-Rate-Limit-Remaining: 17", "X-Rate-Limit-Reset: 1790000000"));

        OktaApiException exception = await Assert.ThrowsAsync<OktaApiException>(() => server.Client.GetAsync());

        Assert.Equal(new OktaRateLimit(600, 17, DateTimeOffset.FromUnixTimeSeconds(1790000000)), exception.RateLimit);
        Assert.Single(server.Requests);
    }

    private static string[] Headers(string name, RetryServer server)
    {
        string reset = server.ResetHeader(42);
        return name switch
        {
            "nothing" => [],
            "date" => [server.DateHeader()],
            // Without a Date our own clock has to do.
            "no date" => [],
            "reset" => ["X-Rate-Limit-Reset: " + (server.Time.GetUtcNow().ToUnixTimeSeconds() + 42)],
            "reset alone" => [reset],
            "reset on two lines" => [server.ResetHeader(300), reset],
            "reset joined by a comma" => [$"{server.ResetHeader(300)}, {reset["X-Rate-Limit-Reset: ".Length..]}"],
            "reset zero and sensible" => ["X-Rate-Limit-Reset: 0", reset],
            "reset now" => [server.ResetHeader(0)],
            "reset in the past" => [server.ResetHeader(-30)],
            "reset in milliseconds" => [reset + "000"],
            "reset next week" => [server.ResetHeader(7 * 86_400)],
            "reset in words" => ["X-Rate-Limit-Reset: soon"],
            "reset negative" => ["X-Rate-Limit-Reset: -5"],
            "reset too large for a number" => ["X-Rate-Limit-Reset: 99999999999999999999999"],
            "retry after seconds" => ["Retry-After: 7"],
            "retry after a minute" => ["Retry-After: 60"],
            "retry after a time" => ["Retry-After: " + RetryServer.Http(server.Now + TimeSpan.FromSeconds(9))],
            "retry after a past time" => ["Retry-After: " + RetryServer.Http(server.Now - TimeSpan.FromSeconds(9))],
            "retry after a negative number" => ["Retry-After: -7"],
            "retry after ages" => ["Retry-After: 999999999"],
            "retry after in words" => ["Retry-After: later"],
            "concurrency" => ["X-Rate-Limit-Limit: 0", "X-Rate-Limit-Remaining: 0", server.ResetHeader(114)],
            _ => throw new ArgumentOutOfRangeException(nameof(name)),
        };
    }
}
