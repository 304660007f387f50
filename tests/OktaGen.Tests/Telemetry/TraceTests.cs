using System.Diagnostics;
using System.Net;
using OktaGen.Testing;

namespace OktaGen.Tests;

public sealed class TraceTests
{
    [Fact]
    public async Task A_call_is_a_span_named_by_its_route()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        org.Users.Add("ada@example.com", "Ada", "Lovelace");
        using var traces = new Traces(org.Url.AbsoluteUri);
        await using OktaConnection okta = Connect.To(org.CreateApiToken());

        await new PeopleClient(okta).GetAsync("ada@example.com");

        Activity span = traces.Single;
        Assert.Equal("GET /api/v1/users/{id}", span.DisplayName);
        Assert.Equal(ActivityKind.Internal, span.Kind);
        Assert.Equal(ActivityStatusCode.Unset, span.Status);
        Assert.Equal(
            new Dictionary<string, object?>
            {
                ["http.request.method"] = "GET",
                ["url.template"] = "/api/v1/users/{id}",
                ["server.address"] = org.Url.Host,
                ["server.port"] = org.Url.Port,
                ["http.response.status_code"] = 200,
                ["okta.request_id"] = org.Requests.Single().RequestId,
            },
            span.TagObjects.ToDictionary());
    }

    [Fact]
    public async Task The_platforms_span_of_each_attempt_lies_in_that_of_the_call_and_that_in_the_callers()
    {
        await using var server = RawServer.Start(RawAnswer.Ok("{}"));
        using var traces = new Traces(server.Origin, "System.Net.Http", "Caller");
        using var source = new ActivitySource("Caller");
        await using OktaConnection okta = Connect.To(server);

        using (Activity caller = source.StartActivity("caller")!)
        {
            await new AnswersClient(okta).ThingAsync();

            Assert.Same(caller, Activity.Current);
            Assert.Equal(caller.SpanId, traces.Single.ParentSpanId);
            Assert.Equal(traces.Single.SpanId, traces.All.Single(span => span.Source.Name == "System.Net.Http").ParentSpanId);
        }
    }

    [Fact]
    public async Task A_refusal_marks_the_span_by_status_and_code_and_repeats_no_text_of_the_servers()
    {
        await using var server = RawServer.Start(RawAnswer.Of(
            "404 Not Found",
            """{"errorCode":"E0000007","errorSummary":"Not found: Resource not found: ada@example.com (User)"}""",
            "X-Okta-Request-Id: req-1\tx"));
        using var traces = new Traces(server.Origin);
        await using OktaConnection okta = Connect.To(server);

        await Assert.ThrowsAsync<OktaApiException>(() => new PeopleClient(okta).GetAsync("ada@example.com"));

        Activity span = traces.Single;
        Assert.Equal(ActivityStatusCode.Error, span.Status);
        Assert.Null(span.StatusDescription);
        Assert.Equal(404, span.GetTagItem("http.response.status_code"));
        Assert.Equal("404", span.GetTagItem("error.type"));
        Assert.Equal("E0000007", span.GetTagItem("okta.error_code"));
        Assert.Equal("req-1 x", span.GetTagItem("okta.request_id"));
        Assert.DoesNotContain("ada", traces.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("E0000007", "E0000007")]
    [InlineData("invalid_token", "invalid_token")]
    [InlineData("E000000", null)]
    [InlineData("E000000x", null)]
    [InlineData("ada@example.com", null)]
    [InlineData("00abcDEFghiJKLmnoPQRstuVWXyz", null)]
    public async Task Only_what_has_the_form_of_a_code_is_taken_for_one(string code, string? tag)
    {
        await using var server = RawServer.Start(RawAnswer.Of("400 Bad Request", $$"""{"errorCode":"{{code}}"}"""));
        using var traces = new Traces(server.Origin);
        await using OktaConnection okta = Connect.To(server);

        await Assert.ThrowsAsync<OktaApiException>(() => new AnswersClient(okta).ThingAsync());

        Assert.Equal(tag, traces.Single.GetTagItem("okta.error_code"));
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n[1]", "OktaGen.OktaFormatException", 200)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{", "ResponseEnded", 200)]
    [InlineData("", "ResponseEnded", null)]
    [InlineData("HTTP/1.1 403 Forbidden\r\nWWW-Authenticate: Bearer error=\"insufficient_scope\"\r\nContent-Length: 0\r\n\r\n", "insufficient_scope", 403)]
    public async Task Each_way_to_fail_has_a_name(string answer, string errorType, int? status)
    {
        await using var server = RawServer.Start(RawAnswer.Verbatim(answer));
        using var traces = new Traces(server.Origin);
        await using OktaConnection okta = Connect.To(server);

        await Assert.ThrowsAnyAsync<OktaException>(() => new AnswersClient(okta).ThingAsync());

        Assert.Equal(errorType, traces.Single.GetTagItem("error.type"));
        Assert.Equal(status, traces.Single.GetTagItem("http.response.status_code"));
    }

    [Fact]
    public async Task A_time_out_and_a_cancellation_are_told_apart()
    {
        using var source = new CancellationTokenSource();
        using var timedOut = new Traces("http://127.0.0.1:9001");
        using var cancelled = new Traces("http://127.0.0.1:9002");
        await using var slow = OktaConnection.Create(Connect.Options("http://127.0.0.1:9001"), handler: new StubHandler((_, _) => throw new OperationCanceledException("", new TimeoutException())));
        await using var stopped = OktaConnection.Create(Connect.Options("http://127.0.0.1:9002"), handler: new StubHandler(async (_, _) =>
        {
            await source.CancelAsync();
            throw new OperationCanceledException();
        }));

        await Assert.ThrowsAsync<OktaTransportException>(() => new AnswersClient(slow).ThingAsync());
        await Assert.ThrowsAsync<OperationCanceledException>(() => new AnswersClient(stopped).ThingAsync(cancellationToken: source.Token));

        Assert.Equal("timeout", timedOut.Single.GetTagItem("error.type"));
        Assert.Equal("System.OperationCanceledException", cancelled.Single.GetTagItem("error.type"));
    }

    [Fact]
    public async Task An_unsuccessful_answer_that_is_handed_out_as_it_is_marks_the_span_too()
    {
        await using var server = RawServer.Start(RawAnswer.Of("409 Conflict", "{}"));
        using var traces = new Traces(server.Origin);
        await using OktaConnection okta = Connect.To(server);

        using HttpResponseMessage message = await new AnswersClient(okta).MessageAsync();

        Assert.Equal(HttpStatusCode.Conflict, message.StatusCode);
        Assert.Equal("409", traces.Single.GetTagItem("error.type"));
    }

    [Fact]
    public async Task Each_page_of_a_listing_is_a_span()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        for (int i = 0; i < 5; i++)
        {
            org.Users.Add($"user{i}@example.com", "A", "B");
        }

        using var traces = new Traces(org.Url.AbsoluteUri);
        await using OktaConnection okta = Connect.To(org.CreateApiToken());

        Assert.Equal(5, await new PeopleClient(okta).ListAsync(limit: 2).CountAsync());

        Assert.Equal(["GET /api/v1/users", "GET /api/v1/users", "GET /api/v1/users"], traces.All.Select(span => span.DisplayName));
        Assert.DoesNotContain("limit", traces.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_of_a_token_is_a_span_of_its_own_and_no_part_of_the_call_that_came_first()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        org.Users.Add("ada@example.com", "Ada", "Lovelace");
        using var traces = new Traces(org.Url.AbsoluteUri);
        await using OktaConnection okta = Connect.To(org.CreateServiceApp(OktaScopes.UsersRead), [OktaScopes.UsersRead]);

        await new PeopleClient(okta).GetAsync("ada@example.com");

        Activity token = traces.All.Single(span => span.OperationName == "POST /oauth2/v1/token");
        Assert.Null(token.ParentId);
        Assert.Equal(ActivityStatusCode.Unset, token.Status);
        Assert.NotEqual(traces.Single.TraceId, token.TraceId);
    }

    [Fact]
    public async Task A_refused_request_of_a_token_names_the_OAuth_error()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        using var traces = new Traces(org.Url.AbsoluteUri);
        OktaOptions options = org.CreateServiceApp(OktaScopes.UsersRead);
        options.ClientId = "0oaunknown0000000000";
        await using OktaConnection okta = Connect.To(options, [OktaScopes.UsersRead]);

        await Assert.ThrowsAsync<OktaAuthenticationException>(() => new PeopleClient(okta).GetAsync("ada@example.com"));

        Activity token = traces.All.Single(span => span.OperationName == "POST /oauth2/v1/token");
        Assert.Equal(ActivityStatusCode.Error, token.Status);
        Assert.Equal("invalid_client", token.GetTagItem("error.type"));
        Assert.Equal("invalid_client", traces.Single.GetTagItem("error.type"));
    }
}
