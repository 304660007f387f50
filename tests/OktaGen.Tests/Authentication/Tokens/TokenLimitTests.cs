using System.Net;
using Microsoft.Extensions.Time.Testing;

namespace OktaGen.Tests;

/// <summary>A rate limit of the token endpoint is waited for by each call, as long as its own time allows.</summary>
public sealed class TokenLimitTests
{
    private const int Seconds = 5;

    [Fact]
    public async Task Calls_that_wait_for_the_end_of_the_limit_are_followed_by_one_request()
    {
        var time = new WaitingClock();
        await using RawServer server = Limited(refusals: 1);
        await using OktaConnection okta = Org(server, time);
        Task<OrgUser>[] calls = [.. Enumerable.Range(0, 50).Select(_ => Task.Run(() => new PeopleClient(okta).GetAsync("ada")))];
        for (int waiting = 0; waiting < calls.Length;)
        {
            waiting += await time.NextWaitAsync() is { TotalSeconds: > Seconds - 1 and <= Seconds } ? 1 : 0;
        }

        Assert.Equal(1, TokenRequests(server));
        Assert.All(calls, call => Assert.False(call.IsCompleted));
        time.Advance(TimeSpan.FromSeconds(Seconds));
        await Task.WhenAll(calls);

        Assert.Equal(2, TokenRequests(server));
    }

    [Fact]
    public async Task A_call_whose_time_would_be_over_fails_at_once_and_says_how_long_it_would_be()
    {
        await using RawServer server = Limited(refusals: 1);
        await using OktaConnection okta = Org(server, new FakeTimeProvider(), TimeSpan.FromSeconds(Seconds - 1));

        OktaAuthenticationException first = await Assert.ThrowsAsync<OktaAuthenticationException>(() => new PeopleClient(okta).GetAsync("ada"));
        OktaAuthenticationException second = await Assert.ThrowsAsync<OktaAuthenticationException>(() => new PeopleClient(okta).GetAsync("ada"));

        Assert.All([first, second], refusal => Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(Seconds)), (refusal.StatusCode, refusal.RetryAfter)));
        Assert.Contains("rate limit", first.Message, StringComparison.Ordinal);
        Assert.Equal(1, TokenRequests(server));
    }

    [Fact]
    public async Task A_limit_that_is_met_again_is_waited_for_again()
    {
        var time = new SkippingTime();
        await using RawServer server = Limited(refusals: 3);
        await using OktaConnection okta = Org(server, time);

        await new PeopleClient(okta).GetAsync("ada");

        Assert.Equal(4, TokenRequests(server));
        Assert.Equal(3, time.Pauses.Count);
    }

    [Fact]
    public async Task Waiting_ends_with_the_callers_cancellation()
    {
        var time = new WaitingClock();
        await using RawServer server = Limited(refusals: 1);
        await using OktaConnection okta = Org(server, time);
        using var source = new CancellationTokenSource();

        Task<OrgUser> call = new PeopleClient(okta).GetAsync("ada", source.Token);
        while (await time.NextWaitAsync() is not { TotalSeconds: > Seconds - 1 and <= Seconds })
        {
            // The time allowed for the token request.
        }

        await source.CancelAsync();

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(source.Token, exception.CancellationToken);
    }

    private static RawServer Limited(int refusals)
    {
        int asked = 0;
        return RawServer.Start(request => request.Target != "/oauth2/v1/token" ? RawAnswer.Ok("{}")
            : Interlocked.Increment(ref asked) <= refusals ? RawAnswer.Of("429 Too Many Requests", """{"errorCode":"E0000047"}""", $"Retry-After: {Seconds}")
            : RawAnswer.Ok("""{"token_type":"Bearer","expires_in":3600,"access_token":"a"}"""));
    }

    private static OktaConnection Org(RawServer server, TimeProvider time, TimeSpan? timeout = null)
    {
        OktaOptions options = Valid.OAuth(orgUrl: server.Origin);
        options.Timeout = timeout ?? options.Timeout;
        return OktaConnection.Create(options, [OktaScopes.UsersRead], timeProvider: time);
    }

    private static int TokenRequests(RawServer server) => server.Requests.Count(request => request.Target == "/oauth2/v1/token");
}
