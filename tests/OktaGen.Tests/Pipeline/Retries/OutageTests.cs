using System.Net;
using OktaGen.CompilerServices;
using OktaGen.Connections;

namespace OktaGen.Tests;

public sealed class OutageTests
{
    [Theory]
    [InlineData("GET", "502 Bad Gateway")]
    [InlineData("GET", "503 Service Unavailable")]
    [InlineData("GET", "504 Gateway Timeout")]
    [InlineData("PUT", "502 Bad Gateway")]
    [InlineData("PUT", "503 Service Unavailable")]
    [InlineData("PUT", "504 Gateway Timeout")]
    public async Task A_call_that_may_be_repeated_outlives_an_outage(string verb, string status)
    {
        RawAnswer answer = RawAnswer.Of(status, "<html>");
        await using var server = new RetryServer(answer, answer, answer);

        await server.Client.CallAsync(verb);

        Assert.Equal(4, server.Requests.Count);
        Assert.Single(server.Requests.Select(request => request.Text).Distinct());
        Assert.Collection(
            server.Pauses,
            pause => Assert.InRange(pause.TotalSeconds, 0.05, 0.5),
            pause => Assert.InRange(pause.TotalSeconds, 0.1, 1),
            pause => Assert.InRange(pause.TotalSeconds, 0.2, 2));
    }

    [Theory]
    [InlineData("POST", "503 Service Unavailable")]
    [InlineData("POST without body", "502 Bad Gateway")]
    [InlineData("PATCH", "504 Gateway Timeout")]
    [InlineData("DELETE", "503 Service Unavailable")]
    [InlineData("GET", "500 Internal Server Error")]
    [InlineData("GET", "501 Not Implemented")]
    [InlineData("PUT", "500 Internal Server Error")]
    [InlineData("GET", "403 Forbidden")]
    public async Task What_may_have_been_carried_out_or_will_not_pass_is_not_repeated(string verb, string status)
    {
        await using var server = new RetryServer(RawAnswer.Of(status, "", "Retry-After: 1"));

        await Assert.ThrowsAsync<OktaApiException>(() => server.Client.CallAsync(verb));

        Assert.Single(server.Requests);
        Assert.Empty(server.Pauses);
    }

    [Fact]
    public async Task An_outage_that_names_its_end_is_waited_for()
    {
        await using var server = new RetryServer(RawAnswer.Of("503 Service Unavailable", "", "Retry-After: 20"));

        await server.Client.GetAsync();

        Assert.InRange(Assert.Single(server.Pauses).TotalSeconds, 20, 21);
    }

    [Fact]
    public async Task An_outage_is_not_taken_for_a_rate_limit()
    {
        await using var server = new RetryServer();
        server.Enqueue(RawAnswer.Of(
            "503 Service Unavailable", "", server.DateHeader(), server.ResetHeader(50), "X-Rate-Limit-Limit: 600",
                "X-Rate-Limit-Remaining: 599"));

        await server.Client.GetAsync();

        Assert.InRange(Assert.Single(server.Pauses).TotalSeconds, 0, 0.5);
    }

    [Fact]
    public async Task An_outage_that_outlasts_the_retries_is_told_with_its_last_answer()
    {
        await using var server = new RetryServer(
            Enumerable.Repeat(RawAnswer.Of("503 Service Unavailable", """{"errorCode":"E0000010"}"""), 9));

        OktaApiException exception = await Assert.ThrowsAsync<OktaApiException>(() => server.Client.GetAsync());

        Assert.Equal(HttpStatusCode.ServiceUnavailable, exception.StatusCode);
        Assert.Equal("E0000010", exception.ErrorCode);
        Assert.Equal(4, server.Requests.Count);
        Assert.Contains("repeated 3 times", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_that_depends_on_an_entity_tag_is_not_repeated()
    {
        await using var server = new RetryServer(RawAnswer.Of("503 Service Unavailable", ""));

        await Assert.ThrowsAsync<OktaApiException>(() => server.Client.PutAsync(new Thing("1"), ifMatch: "W/\"1\""));

        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("GET", OktaRetryClass.Never, 1)]
    [InlineData("PUT", OktaRetryClass.Never, 1)]
    [InlineData("POST", OktaRetryClass.Safe, 2)]
    [InlineData("DELETE", OktaRetryClass.Safe, 2)]
    [InlineData("GET", OktaRetryClass.ByMethod, 2)]
    [InlineData("HEAD", OktaRetryClass.ByMethod, 2)]
    [InlineData("POST", OktaRetryClass.ByMethod, 1)]
    public async Task The_retry_class_of_an_endpoint_decides(string verb, OktaRetryClass retry, int requests)
    {
        await using var server = new RetryServer(RawAnswer.Verbatim("", RawEnd.Reset), RawAnswer.Of("204 No Content", ""));

        await Record.ExceptionAsync(
            () => new OktaRequest(server.Okta, new OktaEndpoint($"{verb} /api/v1/things", retry: retry)).SendAsync(default));

        Assert.Equal(requests, server.Requests.Count);
    }

    [Fact]
    public async Task What_must_never_be_repeated_after_a_failure_is_still_repeated_where_it_was_refused()
    {
        await using var server = new RetryServer(RetryServer.TooMany());

        await new OktaRequest(server.Okta, new OktaEndpoint("DELETE /api/v1/things", retry: OktaRetryClass.Never)).SendAsync(default);

        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData("GET", true, 2)]
    [InlineData("PUT", true, 2)]
    [InlineData("GET", false, 2)]
    [InlineData("PUT", false, 2)]
    [InlineData("POST", true, 1)]
    [InlineData("POST without body", true, 1)]
    [InlineData("PATCH", true, 1)]
    [InlineData("DELETE", true, 1)]
    [InlineData("POST", false, 1)]
    [InlineData("POST without body", false, 1)]
    [InlineData("PATCH", false, 1)]
    [InlineData("DELETE", false, 1)]
    public async Task A_lost_answer_is_asked_for_again_only_where_that_is_safe(string verb, bool isReset, int requests)
    {
        // The connection is a kept one: there the sockets themselves would repeat what has no content.
        await using var server = new RetryServer(
            RawAnswer.Ok("""{"id":"1"}"""), RawAnswer.Verbatim("", isReset ? RawEnd.Reset : RawEnd.Close));
        await server.Client.GetAsync();

        Exception? exception = await Record.ExceptionAsync(() => server.Client.CallAsync(verb));

        Assert.Equal(requests, server.Requests.Count - 1);
        if (requests == 1)
        {
            Assert.IsType<OktaTransportException>(exception);
        }
        else
        {
            Assert.Null(exception);
        }
    }

    [Theory]
    [InlineData(HttpRequestError.ConnectionError, 2)]
    [InlineData(HttpRequestError.NameResolutionError, 2)]
    [InlineData(HttpRequestError.ResponseEnded, 1)]
    [InlineData(HttpRequestError.SecureConnectionError, 1)]
    public async Task A_POST_is_repeated_only_where_no_connection_was_made(HttpRequestError error, int attempts)
    {
        int count = 0;
        using var handler = new StubHandler((_, _) => ++count == 1
            ? throw new HttpRequestException(error, "Broken")
            : Task.FromResult(StubHandler.Response(HttpStatusCode.OK, "{}")));
        OktaOptions options = Connect.Options("https://example.okta.com");
        options.MaxRetries = 1;
        await using var okta = OktaConnection.Create(options, handler: handler, timeProvider: new SkippingTime());

        Exception? exception = await Record.ExceptionAsync(() => new RetriedClient(okta).PostAsync(new Thing("1")));

        Assert.Equal(attempts, handler.Count);
        Assert.Equal(attempts == 2, exception is null);
    }

    [Fact]
    public async Task A_connection_that_is_not_established_in_time_is_tried_again()
    {
        int count = 0;
        using var handler = new StubHandler((_, _) => ++count == 1
            ? Task.FromException<HttpResponseMessage>(new TaskCanceledException("Connecting took too long.", new TimeoutException()))
            : Task.FromResult(StubHandler.Response(HttpStatusCode.OK, """{"id":"1"}""")));
        OktaOptions options = Connect.Options("https://example.okta.com");
        options.MaxRetries = 1;
        await using var okta = OktaConnection.Create(options, handler: handler, timeProvider: new SkippingTime());

        Assert.Equal("1", (await new RetriedClient(okta).GetAsync()).Id);
    }

    [Fact]
    public async Task A_message_that_a_handler_of_the_users_made_anew_is_repeated_by_its_method()
    {
        await using var server = new RetryServer(
            RawAnswer.Of("503 Service Unavailable", ""), RawAnswer.Ok("{}"), RawAnswer.Of("503 Service Unavailable", ""));
        OktaOptions options = Connect.Options(server.Origin);
        options.MaxRetries = 2;
        var settings = PipelineFactory.Create(
            "", options, null, Microsoft.Extensions.Logging.Abstractions.NullLoggerFactory.Instance, server.Time);
        using var invoker = new HttpMessageInvoker(settings.CreateHandler(new SocketsHttpHandler()));

        using var get = new HttpRequestMessage(HttpMethod.Get, server.Origin + "/api/v1/other");
        using HttpResponseMessage good = await invoker.SendAsync(get, default);
        using var post = new HttpRequestMessage(HttpMethod.Post, server.Origin + "/api/v1/other");
        using HttpResponseMessage bad = await invoker.SendAsync(post, default);

        Assert.Equal(HttpStatusCode.OK, good.StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, bad.StatusCode);
        Assert.Equal(["GET", "GET", "POST"], server.Requests.Select(request => request.Method));
        Assert.All(server.Requests, request => Assert.Equal("SSWS " + Connect.ApiToken, request.Header("Authorization")));
    }
}
