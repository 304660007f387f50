using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using OktaGen.Authentication;
using OktaGen.Authentication.Tokens;

namespace OktaGen.Tests;

public sealed class TokenEndpointTests
{
    private const string Good = """{"token_type":"Bearer","expires_in":3600,"access_token":"abc.def","scope":"a b"}""";
    private readonly FakeTimeProvider _time = new();

    [Theory]
    [InlineData(Good, "a b")]
    [InlineData("""{"token_type":"bEARER","expires_in":"3600","access_token":"abc.def","scope":" a  b ","other":{"x":[1]}}""", "a b")]
    [InlineData("""{"token_type":"Bearer","expires_in":3600.0,"access_token":"abc.def","scope":""}""", "")]
    [InlineData("""{"token_type":"Bearer","expires_in":3600,"access_token":"abc.def"}""", null)]
    public async Task A_token_is_read(string body, string? scopes)
    {
        AccessToken token = await RequestAsync(StubHandler.Answering(HttpStatusCode.OK, body));

        Assert.Equal("abc.def", token.Value);
        Assert.Equal(TimeSpan.FromHours(1), token.Lifetime);
        Assert.Equal(scopes, token.Scopes is null ? null : string.Join(' ', token.Scopes));
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("<html><body>marker-secret</body></html>", "is a web page, not JSON")]
    [InlineData("  \r\n<!DOCTYPE html>", "is a web page, not JSON")]
    [InlineData("marker-secret", "is not the JSON of a token answer")]
    [InlineData("null", "is not the JSON of a token answer")]
    [InlineData("[]", "is not the JSON of a token answer")]
    [InlineData("""{"token_type":"Bearer","expires_in":3600,"access_token":"marker-secret""", "cut off")]
    [InlineData("""{"token_type":"Bearer","expires_in":3600,"access_token":"x","access_token":"marker-secret"}""", "is not the JSON of a token answer")]
    [InlineData("""{"token_type":"Bearer","expires_in":3600}""", "holds no access_token")]
    [InlineData("""{"token_type":"Bearer","expires_in":3600,"access_token":""}""", "holds no access_token")]
    [InlineData("""{"token_type":"DPoP","expires_in":3600,"access_token":"marker-secret"}""", "no proof was sent for")]
    [InlineData("""{"token_type":"mac","expires_in":3600,"access_token":"marker-secret"}""", "token_type is neither Bearer nor DPoP")]
    [InlineData("""{"expires_in":3600,"access_token":"marker-secret"}""", "token_type is neither Bearer nor DPoP")]
    [InlineData("""{"token_type":"Bearer","expires_in":3600,"access_token":"marker-secret\r\nX: 1"}""", "no token may have")]
    [InlineData("""{"token_type":"Bearer","access_token":"marker-secret"}""", "expires_in")]
    [InlineData("""{"token_type":"Bearer","expires_in":0,"access_token":"marker-secret"}""", "expires_in")]
    [InlineData("""{"token_type":"Bearer","expires_in":-1,"access_token":"marker-secret"}""", "expires_in")]
    [InlineData("""{"token_type":"Bearer","expires_in":0.9,"access_token":"marker-secret"}""", "expires_in")]
    [InlineData("""{"token_type":"Bearer","expires_in":2592001,"access_token":"marker-secret"}""", "expires_in")]
    [InlineData("""{"token_type":"Bearer","expires_in":1e300,"access_token":"marker-secret"}""", "expires_in")]
    [InlineData("""{"token_type":"Bearer","expires_in":"soon","access_token":"marker-secret"}""", "is not the JSON of a token answer")]
    public async Task A_success_that_makes_no_sense_is_refused_without_repeating_it(string body, string cause)
    {
        OktaAuthenticationException exception = await RefusedAsync(StubHandler.Answering(HttpStatusCode.OK, body));

        Assert.Contains(cause, exception.Message, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
        Assert.DoesNotContain("marker-secret", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(400, "consent_required", "Okta API Scopes")]
    [InlineData(401, "invalid_client", "PrivateKeyId")]
    [InlineData(400, "invalid_scope", "OktaScopes.txt")]
    [InlineData(400, "client_credentials_self_scope_requested", ".self")]
    [InlineData(400, "unauthorized_client", "API Services")]
    [InlineData(400, "invalid_dpop_proof", "Demonstrating Proof of Possession")]
    [InlineData(400, "use_dpop_nonce", "Demonstrating Proof of Possession")]
    [InlineData(403, "access_denied", "network zone")]
    [InlineData(429, "E0000047", "rate limit")]
    [InlineData(500, "server_error", "Try again later")]
    public async Task A_refusal_says_what_cures_it(int status, string error, string cure)
    {
        string body = $$"""{"error":"{{error}}","error_description":"In Okta's words."}""";
        OktaAuthenticationException exception = await RefusedAsync(new StubHandler((_, _) =>
        {
            HttpResponseMessage response = StubHandler.Response((HttpStatusCode)status, body);
            response.Headers.Add("X-Okta-Request-Id", "req-1");
            return Task.FromResult(response);
        }));

        Assert.StartsWith(
            $"The token endpoint of https://example.okta.com refused: {status} {error}: \"In Okta's words.\". ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(cure, exception.Message, StringComparison.Ordinal);
        Assert.EndsWith("Okta's request id: req-1.", exception.Message, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode)status, exception.StatusCode);
        Assert.Equal(error, exception.Error);
        Assert.Equal("In Okta's words.", exception.ErrorDescription);
        Assert.Equal("req-1", exception.RequestId);
    }

    [Theory]
    [InlineData(502, "<html>marker-secret</html>", "is a web page")]
    [InlineData(400, "marker-secret", "is not the JSON")]
    [InlineData(401, "", "is empty")]
    [InlineData(302, "", "OktaOptions.OrgUrl")]
    [InlineData(404, "{}", "OktaOptions.OrgUrl")]
    public async Task A_refusal_without_an_OAuth_error_names_the_status(int status, string body, string words)
    {
        OktaAuthenticationException exception = await RefusedAsync(StubHandler.Answering((HttpStatusCode)status, body));

        Assert.Contains($"refused: {status}", exception.Message, StringComparison.Ordinal);
        Assert.Contains(words, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("marker-secret", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Oktas_own_form_of_an_error_is_understood()
    {
        OktaAuthenticationException exception = await RefusedAsync(
            StubHandler.Answering(HttpStatusCode.Unauthorized, """{"errorCode":"invalid_client","errorSummary":"No client credentials found.","errorCauses":[]}"""));

        Assert.Equal("invalid_client", exception.Error);
        Assert.Equal("No client credentials found.", exception.ErrorDescription);
    }

    [Fact]
    public async Task The_error_of_OAuth_comes_before_Oktas_own()
    {
        OktaAuthenticationException exception = await RefusedAsync(StubHandler.Answering(
            HttpStatusCode.BadRequest,
            """{"errorCode":"E0000001","errorSummary":"Okta's.","error":"invalid_scope","error_description":"The standard's."}"""));

        Assert.Equal(("invalid_scope", "The standard's."), (exception.Error, exception.ErrorDescription));
    }

    [Fact]
    public async Task A_description_is_put_on_one_line_and_capped()
    {
        string body = """{"error":"invalid_client","error_description":"first\r\nfake log line\u2028\u202e""" + new string('x', 5000) + "\"}";
        OktaAuthenticationException exception = await RefusedAsync(StubHandler.Answering(HttpStatusCode.Unauthorized, body));

        Assert.StartsWith("first  fake log line  xxx", exception.ErrorDescription, StringComparison.Ordinal);
        Assert.InRange(exception.ErrorDescription!.Length, 200, 300);
        Assert.InRange(exception.Message.Length, 200, 1500);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2592000)]
    public async Task A_token_may_live_from_a_second_to_thirty_days(int seconds)
    {
        AccessToken token = await RequestAsync(StubHandler.Answering(
            HttpStatusCode.OK, $$"""{"token_type":"Bearer","expires_in":{{seconds}},"access_token":"abc"}"""));

        Assert.Equal(TimeSpan.FromSeconds(seconds), token.Lifetime);
    }

    [Theory]
    [InlineData(299, false)]
    [InlineData(300, true)]
    [InlineData(399, true)]
    [InlineData(400, false)]
    [InlineData(404, true)]
    [InlineData(405, true)]
    [InlineData(406, false)]
    public void Redirects_and_missing_pages_point_to_the_address(int status, bool expected) =>
        Assert.Equal(expected, TokenErrorAdvice.For((HttpStatusCode)status, null).Contains("OktaOptions.OrgUrl", StringComparison.Ordinal));

    [Theory]
    [InlineData(428, "")]
    [InlineData(429, "rate limit")]
    [InlineData(430, "")]
    [InlineData(499, "")]
    [InlineData(500, "Okta's own trouble")]
    [InlineData(599, "Okta's own trouble")]
    public void Limits_and_outages_ask_for_patience(int status, string words)
    {
        string advice = TokenErrorAdvice.For((HttpStatusCode)status, null);

        Assert.Contains(words, advice, StringComparison.Ordinal);
        Assert.Equal(words.Length == 0, advice.Length == 0);
    }

    [Theory]
    [InlineData("Retry-After: 7", 7)]
    [InlineData("X-Rate-Limit-Reset: 1800000041", 42)]
    [InlineData("X-Rate-Limit-Reset: 1800000000", 1)]
    [InlineData("X-Rate-Limit-Reset: 1799999000", null)]
    [InlineData("X-Rate-Limit-Reset: 1800086400", 86401)]
    [InlineData("X-Rate-Limit-Reset: 1800086401", null)]
    [InlineData("X-Rate-Limit-Reset: 1800000000000", null)]
    [InlineData("X-Rate-Limit-Reset: soon", null)]
    [InlineData("X-Other: 1", null)]
    public async Task A_rate_limit_says_how_long_to_wait_by_its_own_date(string header, int? seconds)
    {
        OktaAuthenticationException exception = await RefusedAsync(new StubHandler((_, _) =>
        {
            HttpResponseMessage response = StubHandler.Response(HttpStatusCode.TooManyRequests, "");
            response.Headers.Date = DateTimeOffset.FromUnixTimeSeconds(1_800_000_000);
            response.Headers.TryAddWithoutValidation(header.Split(": ")[0], header.Split(": ")[1]);
            return Task.FromResult(response);
        }));

        Assert.Equal(seconds, exception.RetryAfter?.TotalSeconds);
    }

    [Fact]
    public async Task An_answer_without_end_is_not_read_to_its_end()
    {
        using var endless = new EndlessStream();
        OktaAuthenticationException exception = await RefusedAsync(new StubHandler((_, _) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(endless) })));

        Assert.Contains("is larger than 262144 bytes", exception.Message, StringComparison.Ordinal);
        Assert.InRange(endless.Given, 262144, 300000);
    }

    [Fact]
    public async Task An_answer_may_have_256_KiB_and_not_a_byte_more()
    {
        AccessToken token = await RequestAsync(StubHandler.Answering(HttpStatusCode.OK, Good.PadRight(262144)));
        Assert.Equal("abc.def", token.Value);

        OktaAuthenticationException exception = await RefusedAsync(StubHandler.Answering(HttpStatusCode.OK, Good.PadRight(262145)));
        Assert.Contains("is larger than 262144 bytes", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_connection_is_a_transport_failure()
    {
        OktaTransportException exception = await Assert.ThrowsAsync<OktaTransportException>(() =>
            RequestAsync(new StubHandler((_, _) => throw new HttpRequestException("refused"))));

        Assert.Contains("https://example.okta.com", exception.Message, StringComparison.Ordinal);
        Assert.IsType<HttpRequestException>(exception.InnerException);
        Assert.False(exception.IsTimeout);
    }

    [Fact]
    public async Task The_request_is_what_Okta_expects()
    {
        string? body = null;
        HttpRequestMessage? sent = null;
        _ = await RequestAsync(new StubHandler(async (request, cancellationToken) =>
        {
            sent = request;
            body = await request.Content!.ReadAsStringAsync(cancellationToken);
            return StubHandler.Response(HttpStatusCode.OK, Good);
        }));

        Assert.Equal(HttpMethod.Post, sent!.Method);
        Assert.Equal("https://example.okta.com/oauth2/v1/token", sent.RequestUri!.AbsoluteUri);
        Assert.Equal([new MediaTypeWithQualityHeaderValue("application/json")], sent.Headers.Accept);
        Assert.Null(sent.Headers.Authorization);
        Assert.Equal(
            "grant_type=client_credentials&scope=okta.users.read+okta.groups.read"
            + "&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer&client_assertion=the.assertion",
            body);
    }

    [Fact]
    public void Its_disposal_disposes_of_the_clients_credential()
    {
        using var client = new FixedAssertion();
        using var handler = StubHandler.Answering(HttpStatusCode.OK, Good);
        using var dpop = new DPoPUse(OktaDPoP.Automatic, null);

        new TokenEndpoint(new Uri("https://example.okta.com"), handler, client, dpop, new ServerClock(_time, NullLogger.Instance)).Dispose();

        Assert.True(client.IsDisposed);
    }

    private async Task<AccessToken> RequestAsync(StubHandler handler)
    {
        using var dpop = new DPoPUse(OktaDPoP.Automatic, null);
        using var endpoint = new TokenEndpoint(
            new Uri("https://example.okta.com"), handler, new FixedAssertion(), dpop, new ServerClock(_time, NullLogger.Instance));
        return await endpoint.RequestAsync(["okta.users.read", "okta.groups.read"], default);
    }

    private async Task<OktaAuthenticationException> RefusedAsync(StubHandler handler) =>
        await Assert.ThrowsAsync<OktaAuthenticationException>(() => RequestAsync(handler));

    private sealed class FixedAssertion() : ClientAuthentication("0oa1")
    {
        public bool IsDisposed { get; private set; }

        public override void Dispose()
        {
            IsDisposed = true;
            base.Dispose();
        }

        public override ValueTask ApplyAsync(
            HttpRequestMessage request, IDictionary<string, string> form, DateTimeOffset now, CancellationToken cancellationToken)
        {
            form["client_assertion_type"] = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
            form["client_assertion"] = "the.assertion";
            return ValueTask.CompletedTask;
        }
    }
}
