using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.IdentityModel.JsonWebTokens;
using OktaGen.Authentication;
using OktaGen.Authentication.Tokens;

namespace OktaGen.Tests;

public sealed class TokenClientTests : IDisposable
{
    private const string Good = """{"token_type":"Bearer","expires_in":3600,"access_token":"t"}""";
    private static readonly DateTimeOffset s_now = DateTimeOffset.FromUnixTimeSeconds(1_800_000_000);

    private readonly WatchedTime _time = new(s_now);
    private readonly List<JsonWebToken> _assertions = [];
    private readonly Queue<HttpResponseMessage> _answers = new();
    private readonly StubHandler _handler;

    public TokenClientTests() => _handler = new StubHandler(async (request, cancellationToken) =>
    {
        string form = await request.Content!.ReadAsStringAsync(cancellationToken);
        _assertions.Add(new JsonWebToken(form[(form.LastIndexOf('=') + 1)..]));
        return _answers.Dequeue();
    });

    public void Dispose() => _handler.Dispose();

    [Theory]
    [InlineData(503, "")]
    [InlineData(500, """{"error":"server_error"}""")]
    [InlineData(400, """{"error":"temporarily_unavailable"}""")]
    public async Task Short_trouble_is_sat_out_with_a_fresh_assertion_each_time(int status, string body)
    {
        Answer(status, body);
        Answer(status, body);
        Answer(200, Good);

        Task<AccessToken> request = RequestAsync();
        Assert.InRange(await _time.PassNextWaitBelowAsync(TimeSpan.FromSeconds(20)), TimeSpan.FromMilliseconds(125), TimeSpan.FromMilliseconds(250));
        Assert.InRange(await _time.PassNextWaitBelowAsync(TimeSpan.FromSeconds(20)), TimeSpan.FromMilliseconds(500), TimeSpan.FromSeconds(1));

        Assert.Equal("t", (await request).Value);
        Assert.Equal(3, _assertions.Select(assertion => assertion.Id).Distinct().Count());
    }

    [Fact]
    public async Task Trouble_that_stays_is_reported_after_three_attempts()
    {
        Answer(503, "");
        Answer(503, "");
        Answer(502, "");

        Task<AccessToken> request = RequestAsync();
        await _time.PassNextWaitBelowAsync(TimeSpan.FromSeconds(20));
        await _time.PassNextWaitBelowAsync(TimeSpan.FromSeconds(20));

        OktaAuthenticationException exception = await Assert.ThrowsAsync<OktaAuthenticationException>(() => request);
        Assert.Equal(HttpStatusCode.BadGateway, exception.StatusCode);
    }

    [Theory]
    [InlineData(400, """{"error":"consent_required"}""")]
    [InlineData(401, """{"error":"invalid_client"}""")]
    [InlineData(429, "")]
    [InlineData(200, "")]
    public async Task What_another_attempt_would_not_cure_is_not_tried_again(int status, string body)
    {
        Answer(status, body);
        await Assert.ThrowsAsync<OktaAuthenticationException>(RequestAsync);
        Assert.Single(_assertions);
    }

    [Theory]
    [InlineData(19800)]
    [InlineData(-19800)]
    public async Task A_client_refused_for_its_clock_is_believed_at_the_second_attempt(int ahead)
    {
        Answer(401, """{"error":"invalid_client"}""", s_now.AddSeconds(ahead));
        Answer(200, Good, s_now.AddSeconds(ahead));

        Assert.Equal("t", (await RequestAsync()).Value);
        Assert.Equal(s_now.AddSeconds(-10), _assertions[0].IssuedAt);
        Assert.Equal(s_now.AddSeconds(ahead - 10), _assertions[1].IssuedAt);
        Assert.Equal(s_now.AddSeconds(ahead + 300), _assertions[1].ValidTo);
    }

    [Fact]
    public async Task A_client_refused_for_another_reason_is_not_tried_again_for_its_clock()
    {
        Answer(401, """{"error":"invalid_client"}""", s_now.AddHours(1));
        Answer(401, """{"error":"invalid_client"}""", s_now.AddHours(1));

        await Assert.ThrowsAsync<OktaAuthenticationException>(RequestAsync);
        Assert.Equal(2, _assertions.Count);
    }

    private async Task<AccessToken> RequestAsync()
    {
        var clock = new ServerClock(_time, NullLogger.Instance);
        using var dpop = new DPoPUse(OktaDPoP.Automatic, null);
        var client = new PrivateKeyAuthentication("0oa1", ClientSigningKey.Load(TestKeys.Text("PKCS#8", "P-256")));
        using var endpoint = new TokenEndpoint(new Uri("https://example.okta.com"), _handler, client, dpop, clock);
        return await new TokenClient(endpoint, dpop, clock, _time).RequestAsync(["okta.users.read"], default);
    }

    private void Answer(int status, string body, DateTimeOffset? date = null)
    {
        HttpResponseMessage response = StubHandler.Response((HttpStatusCode)status, body);
        response.Headers.Date = date;
        _answers.Enqueue(response);
    }
}
