using System.Net;
using Microsoft.Extensions.Time.Testing;
using OktaGen.Testing;

namespace OktaGen.Tests;

public sealed class RenewalTests
{
    private const string Challenge = "WWW-Authenticate: Bearer realm=\"http://example\", error=\"invalid_token\", error_description=\"The token has expired.\"";

    [Fact]
    public async Task Sixty_four_calls_whose_token_was_revoked_make_one_renewal_and_all_succeed()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        org.Users.Add("ada@example.com", "Ada", "Lovelace");
        await using OktaConnection okta = Connect.To(org.CreateServiceApp(OktaScopes.UsersRead), [OktaScopes.UsersRead]);
        var people = new PeopleClient(okta);
        await people.GetAsync("ada@example.com");

        org.Tokens.RevokeAccessTokens();
        await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(() => people.GetAsync("ada@example.com"))));

        Assert.Equal(2, org.Tokens.RequestCount);
    }

    [Fact]
    public async Task A_call_with_a_body_is_sent_again_whole()
    {
        await using var org = new Org { Answer = request => request.Header("Authorization") == "Bearer token-2" ? RawAnswer.Ok("{}") : Refusal(Challenge) };
        await org.WarmAsync();

        await new WireClient(org.Okta).PostAsync(new Thing("a"));

        Assert.Equal(["{\"id\":\"a\"}", "{\"id\":\"a\"}"], org.Calls.Skip(1).Select(request => request.Text));
        Assert.Equal(2, org.TokenRequests);
    }

    [Theory]
    [InlineData(Challenge)]
    [InlineData("X-Other: 1")]
    public async Task A_token_that_stays_refused_is_renewed_once(string header)
    {
        await using var org = new Org(new SkippingTime()) { Answer = _ => Refusal(header) };
        await org.WarmAsync();

        OktaApiException exception = await Assert.ThrowsAsync<OktaApiException>(() => new AnswersClient(org.Okta).NothingAsync());

        Assert.Equal(HttpStatusCode.Unauthorized, exception.StatusCode);
        Assert.Equal(2, org.TokenRequests);
        Assert.Equal(3, org.Calls.Count);
    }

    [Fact]
    public async Task A_call_is_renewed_once_however_slow_the_org_is()
    {
        var time = new FakeTimeProvider();
        int refusals = 0;
        await using var org = new Org(time)
        {
            Answer = _ =>
            {
                time.Advance(TimeSpan.FromSeconds(10));
                return ++refusals < 10 ? Refusal(Challenge) : RawAnswer.Ok("{}");
            },
        };
        await org.WarmAsync();

        await Assert.ThrowsAsync<OktaApiException>(() => new AnswersClient(org.Okta).NothingAsync());

        Assert.Equal(3, org.Calls.Count);
    }

    [Theory]
    [InlineData("401 Unauthorized", """{"errorCode":"E0000015","errorSummary":"You do not have permission to access the feature you are requesting"}""", "X-Other: 1")]
    [InlineData("401 Unauthorized", "", "WWW-Authenticate: Bearer error=\"insufficient_user_authentication\"")]
    [InlineData("401 Unauthorized", "", "WWW-Authenticate: DPoP error=\"use_dpop_nonce\"")]
    [InlineData("400 Bad Request", "", "WWW-Authenticate: DPoP error=\"invalid_dpop_proof\"")]
    [InlineData("400 Bad Request", "", Challenge)]
    [InlineData("403 Forbidden", "", Challenge)]
    [InlineData("403 Forbidden", "", "WWW-Authenticate: Bearer error=\"insufficient_scope\"")]
    public async Task What_a_new_token_would_not_cure_is_left_alone(string status, string body, string header)
    {
        await using var org = new Org { Answer = _ => RawAnswer.Of(status, body, header) };
        await org.WarmAsync();

        await Assert.ThrowsAnyAsync<OktaApiException>(() => new AnswersClient(org.Okta).NothingAsync());

        Assert.Equal(1, org.TokenRequests);
        Assert.Equal(2, org.Calls.Count);
    }

    [Fact]
    public async Task An_API_token_is_not_tried_again()
    {
        await using var server = RawServer.Start(Refusal(Challenge));
        await using OktaConnection okta = Connect.To(server);

        await Assert.ThrowsAsync<OktaApiException>(() => new AnswersClient(okta).NothingAsync());

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_token_of_the_callers_own_is_the_callers_to_renew()
    {
        await using var org = new Org { Answer = _ => Refusal(Challenge) };
        await org.WarmAsync();

        await Assert.ThrowsAsync<OktaApiException>(() => new AnswersClient(org.Okta).ThingAsync(new OktaCallOptions { AccessToken = "own" }));

        Assert.Equal(1, org.TokenRequests);
        Assert.Equal(2, org.Calls.Count);
    }

    [Fact]
    public async Task A_renewal_that_fails_is_the_calls_failure()
    {
        await using var org = new Org { Answer = _ => Refusal(Challenge) };
        await org.WarmAsync();
        org.TokenAnswer = RawAnswer.Of("401 Unauthorized", """{"error":"invalid_client"}""");

        OktaAuthenticationException exception = await Assert.ThrowsAsync<OktaAuthenticationException>(() => new AnswersClient(org.Okta).NothingAsync());

        Assert.Equal("invalid_client", exception.Error);
        Assert.Equal(2, org.Calls.Count);
    }

    private static RawAnswer Refusal(string header) => RawAnswer.Of("401 Unauthorized", "", header);

    /// <summary>An org whose tokens are numbered, and whose API answers the first call well and the others as the test says.</summary>
    private sealed class Org : IAsyncDisposable
    {
        private readonly RawServer _server;
        private Func<RawRequest, RawAnswer> _answer = _ => RawAnswer.Ok("{}");

        public Org(TimeProvider? time = null)
        {
            _server = RawServer.Start(request => IsToken(request) ? TokenAnswer ?? Token() : _answer(request));
            Okta = OktaConnection.Create(Valid.OAuth(orgUrl: _server.Origin), [OktaScopes.UsersRead], timeProvider: time);
        }

        public required Func<RawRequest, RawAnswer> Answer { get; init; }

        public RawAnswer? TokenAnswer { get; set; }

        public OktaConnection Okta { get; }

        public int TokenRequests => _server.Requests.Count(IsToken);

        public List<RawRequest> Calls => [.. _server.Requests.Where(request => !IsToken(request))];

        public async Task WarmAsync()
        {
            await new AnswersClient(Okta).NothingAsync();
            _answer = Answer;
        }

        public async ValueTask DisposeAsync()
        {
            await Okta.DisposeAsync();
            await _server.DisposeAsync();
        }

        private static bool IsToken(RawRequest request) => request.Target == "/oauth2/v1/token";

        private RawAnswer Token() =>
            RawAnswer.Ok($$"""{"token_type":"Bearer","expires_in":3600,"access_token":"token-{{TokenRequests}}"}""");
    }
}
