using System.Net;
using Microsoft.Extensions.Time.Testing;

namespace OktaGen.Tests;

/// <summary>A token that is refused right after its issue: what may be a bad moment is sat out, and what is a state is not hammered.</summary>
public sealed class FreshRefusalTests
{
    private readonly SkippingTime _time = new();

    [Fact]
    public async Task A_token_that_is_refused_right_after_its_issue_is_replaced_after_a_short_pause()
    {
        await using RawServer server = Refusing(tokens: 1);
        await using OktaConnection okta = Org(server);

        await new AnswersClient(okta).NothingAsync();

        Assert.InRange(Assert.Single(_time.Pauses).TotalSeconds, 1, 2);
        Assert.Equal(2, TokenRequests(server));
    }

    [Fact]
    public async Task Calls_that_were_refused_with_the_same_token_share_the_pause_and_the_request()
    {
        await using RawServer server = Refusing(tokens: 1);
        await using OktaConnection okta = Org(server);

        await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() => new AnswersClient(okta).NothingAsync())));

        Assert.Single(_time.Pauses);
        Assert.Equal(2, TokenRequests(server));
    }

    [Fact]
    public async Task A_call_without_the_time_for_the_pause_is_told_the_refusal_at_once()
    {
        await using RawServer server = Refusing(tokens: 1);
        OktaOptions options = Valid.OAuth(orgUrl: server.Origin);
        options.Timeout = TimeSpan.FromSeconds(0.9);
        await using var okta = OktaConnection.Create(options, [OktaScopes.UsersRead], timeProvider: new FakeTimeProvider());

        OktaApiException exception = await Assert.ThrowsAsync<OktaApiException>(() => new AnswersClient(okta).NothingAsync());

        Assert.Equal(HttpStatusCode.Unauthorized, exception.StatusCode);
        Assert.Equal(1, TokenRequests(server));
    }

    [Fact]
    public async Task An_org_that_takes_no_token_is_asked_for_a_few_and_then_no_more_than_one_in_five_seconds()
    {
        await using RawServer server = Refusing(tokens: int.MaxValue);
        await using OktaConnection okta = Org(server);
        var requests = new List<int>();
        for (int call = 0; call < 6; call++)
        {
            await Assert.ThrowsAsync<OktaApiException>(() => new AnswersClient(okta).NothingAsync());
            requests.Add(TokenRequests(server));
        }

        Assert.Equal([2, 3, 4, 4, 4, 4], requests);
        Assert.Collection(
            _time.Pauses,
            pause => Assert.InRange(pause.TotalSeconds, 1, 2),
            pause => Assert.InRange(pause.TotalSeconds, 2, 3),
            pause => Assert.InRange(pause.TotalSeconds, 4, 5));
        _time.Advance(TimeSpan.FromSeconds(5));
        await Assert.ThrowsAsync<OktaApiException>(() => new AnswersClient(okta).NothingAsync());
        Assert.Equal(5, TokenRequests(server));
    }

    private static RawServer Refusing(int tokens)
    {
        int issued = 0;
        return RawServer.Start(request =>
        {
            if (request.Target == "/oauth2/v1/token")
            {
                return RawAnswer.Ok($$"""{"token_type":"Bearer","expires_in":3600,"access_token":"{{Interlocked.Increment(ref issued)}}"}""");
            }

            int token = int.Parse(request.Header("Authorization")!["Bearer ".Length..], System.Globalization.CultureInfo.InvariantCulture);
            return token <= tokens ? RawAnswer.Of("401 Unauthorized", "", "WWW-Authenticate: Bearer error=\"invalid_token\"") : RawAnswer.Ok("{}");
        });
    }

    private OktaConnection Org(RawServer server) => OktaConnection.Create(Valid.OAuth(orgUrl: server.Origin), [OktaScopes.UsersRead], timeProvider: _time);

    private static int TokenRequests(RawServer server) => server.Requests.Count(request => request.Target == "/oauth2/v1/token");
}
