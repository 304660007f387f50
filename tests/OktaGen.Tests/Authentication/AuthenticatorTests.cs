using System.Net;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.JsonWebTokens;
using OktaGen.Authentication;
using Authorization = OktaGen.Messages.Authorization;

namespace OktaGen.Tests;

public sealed class AuthenticatorTests
{
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UnixEpoch.AddYears(60));
    private readonly RecordingLogger _logger = new();

    [Fact]
    public async Task An_API_token_is_sent_as_it_is()
    {
        OktaOptions options = Valid.ApiToken();
        options.Token = " 00abc ";
        using var handler = StubHandler.Answering(HttpStatusCode.OK, "");
        using Authenticator authenticator = AuthenticatorFactory.Create(options, [], handler, _time, NullLogger.Instance);

        ValueTask<Authorization> authorization = authenticator.AuthorizeAsync();
        Assert.True(authorization.IsCompletedSuccessfully);
        Assert.Equal("SSWS 00abc", (await authorization).Header.ToString());
        Assert.Null((await authenticator.AuthorizeAsync()).Scopes);
        Assert.Equal(0, handler.Count);
    }

    [Fact]
    public async Task An_access_token_is_fetched_from_the_org_with_a_signed_assertion()
    {
        await using FakeTokenServer server = await FakeTokenServer.StartAsync();
        using var sockets = new SocketsHttpHandler();
        OktaOptions options = Valid.OAuth(TestKeys.Text("JWK", "P-256"), server.Url + "/");
        options.PrivateKeyId = "kid-1";
        using Authenticator authenticator =
            AuthenticatorFactory.Create(options, ["okta.users.read", "okta.groups.read"], sockets, TimeProvider.System, _logger);

        Authorization authorization = await authenticator.AuthorizeAsync();

        Assert.Equal("Bearer token-1", authorization.Header.ToString());
        Assert.Equal(["okta.groups.read"], authorization.Scopes!.Missing);
        (Dictionary<string, string> form, Dictionary<string, string> headers) = Assert.Single(server.TokenRequests);
        Assert.Equal("okta.users.read okta.groups.read", form["scope"]);
        Assert.Equal("client_credentials", form["grant_type"]);
        Assert.Equal("application/json", headers["Accept"]);
        Assert.StartsWith("oktagen/", headers["User-Agent"], StringComparison.Ordinal);
        var assertion = new JsonWebToken(form["client_assertion"]);
        Assert.Equal(server.Url + "/oauth2/v1/token", Assert.Single(assertion.Audiences));
        Assert.Equal("kid-1", assertion.Kid);
        Assert.True(TestKeys.Verifies(form["client_assertion"], TestKeys.P256, "ES256"));
    }

    [Fact]
    public async Task A_thousand_callers_make_one_request_over_the_wire_and_each_renewal_signs_anew()
    {
        await using FakeTokenServer server = await FakeTokenServer.StartAsync();
        using var sockets = new SocketsHttpHandler();
        using Authenticator authenticator = AuthenticatorFactory.Create(Valid.OAuth(orgUrl: server.Url), ["okta.users.read"], sockets, _time, _logger);

        await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => Task.Run(() => authenticator.AuthorizeAsync().AsTask())));
        _ = Assert.Single(server.TokenRequests);

        _time.Advance(TimeSpan.FromHours(1));
        await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => Task.Run(() => authenticator.AuthorizeAsync().AsTask())));
        Assert.Equal(2, server.TokenRequests.Count);
        Assert.Equal(2, server.TokenRequests.Select(request => new JsonWebToken(request.Form["client_assertion"]).Id).Distinct().Count());
    }

    [Fact]
    public async Task A_missing_grant_is_warned_of_once_and_again_only_when_the_missing_ones_change()
    {
        string granted = "okta.users.read";
        using var handler = new StubHandler((_, _) => Task.FromResult(StubHandler.Response(
            HttpStatusCode.OK, $$"""{"token_type":"Bearer","expires_in":3600,"access_token":"t","scope":"{{granted}}"}""")));
        using Authenticator authenticator = AuthenticatorFactory.Create(
            Valid.OAuth(), ["okta.users.read", "okta.groups.read", "okta.apps.read"], handler, _time, _logger);

        await RenewAsync();
        string warning = Assert.Single(Warnings());
        await RenewAsync();
        Assert.Single(Warnings());
        Assert.Contains("okta.groups.read okta.apps.read", warning, StringComparison.Ordinal);
        Assert.Contains("Okta API Scopes", warning, StringComparison.Ordinal);

        granted = "okta.users.read okta.groups.manage";
        await RenewAsync();
        await RenewAsync();
        Assert.Equal(2, Warnings().Count);
        Assert.Contains("scopes: okta.apps.read.", Warnings()[1], StringComparison.Ordinal);

        granted = "okta.users.read okta.groups.manage okta.apps.read";
        await RenewAsync();
        Assert.Equal(2, Warnings().Count);

        async Task RenewAsync()
        {
            _ = await authenticator.AuthorizeAsync();
            _time.Advance(TimeSpan.FromHours(1));
        }

        List<string> Warnings() => [.. _logger.Entries.Where(entry => entry.Level == LogLevel.Warning && entry.Id == 2).Select(entry => entry.Text)];
    }

    [Theory]
    [InlineData("")]
    [InlineData(",\"scope\":\"okta.users.manage\"")]
    public async Task Nothing_is_missing_where_the_answer_names_no_scopes_or_covering_ones(string scope)
    {
        using var handler = StubHandler.Answering(HttpStatusCode.OK, "{\"token_type\":\"Bearer\",\"expires_in\":3600,\"access_token\":\"t\"" + scope + "}");
        using Authenticator authenticator = AuthenticatorFactory.Create(Valid.OAuth(), ["okta.users.read"], handler, _time, _logger);

        Authorization authorization = await authenticator.AuthorizeAsync();

        Assert.True(authorization.Scopes!.Permits("okta.users.read"));
        Assert.DoesNotContain(_logger.Entries, entry => entry.Level == LogLevel.Warning);
    }

    [Fact]
    public async Task Secrets_reach_no_text()
    {
        string key = TestKeys.Text("JWK", "P-256");
        string secretPart = (string)TestKeys.Jwk(TestKeys.P256)["d"]!;
        string sent = "";
        string body = """{"token_type":"Bearer","expires_in":3600,"access_token":"marker-token"}""";
        using var handler = new StubHandler(async (request, cancellationToken) =>
        {
            sent = await request.Content!.ReadAsStringAsync(cancellationToken);
            return StubHandler.Response(body.Contains("error", StringComparison.Ordinal) ? HttpStatusCode.BadRequest : HttpStatusCode.OK, body);
        });
        OktaOptions options = Valid.OAuth(key);
        using Authenticator authenticator = AuthenticatorFactory.Create(options, ["okta.users.read", "okta.apps.read"], handler, _time, _logger);
        var texts = new List<string?> { options.ToString(), authenticator.ToString() };

        Authorization authorization = await authenticator.AuthorizeAsync();
        texts.Add(authorization.ToString());
        foreach (string bad in new[]
        {
            """{"access_token":"marker-token","expires_in":-1,"token_type":"Bearer"}""",
            """{"access_token":"marker-token","token_type":"marker-token"}""",
            """{"access_token":"marker-token""",
            """{"error":"invalid_client","access_token":"marker-token"}""",
        })
        {
            body = bad;
            _time.Advance(TimeSpan.FromHours(2));
            texts.Add((await Assert.ThrowsAsync<OktaAuthenticationException>(() => authenticator.AuthorizeAsync().AsTask())).ToString());
            texts.Add((await Assert.ThrowsAsync<OktaAuthenticationException>(() => authenticator.AuthorizeAsync().AsTask())).ToString());
        }

        string all = string.Join('\n', texts) + _logger.AllText;
        Assert.DoesNotContain("marker-token", all, StringComparison.Ordinal);
        Assert.DoesNotContain(secretPart, all, StringComparison.Ordinal);
        Assert.DoesNotContain(sent[(sent.IndexOf("client_assertion=", StringComparison.Ordinal) + 17)..][..20], all, StringComparison.Ordinal);
    }
}
