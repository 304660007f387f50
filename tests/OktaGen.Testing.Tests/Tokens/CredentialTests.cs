using System.Net;
using Microsoft.Extensions.Time.Testing;

namespace OktaGen.Testing.Tests;

public sealed class CredentialTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 9, 1, 12, 0, 0, TimeSpan.Zero));

    private OktaTestOrg _org = null!;

    public async Task InitializeAsync() => _org = await OktaTestOrg.StartAsync(new OktaTestOrgOptions { TimeProvider = _clock });

    public async Task DisposeAsync() => await _org.DisposeAsync();

    [Fact]
    public async Task An_api_token_may_do_everything()
    {
        using RawClient client = _org.ByApiToken();

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/v1/users")).Status);
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsync("/api/v1/groups", """{"profile":{"name":"A"}}""")).Status);
    }

    [Theory]
    [InlineData("SSWS wrong")]
    [InlineData("SSWS ")]
    public async Task An_unknown_api_token_is_E0000011(string authorization)
    {
        using RawClient client = new(_org, authorization);

        Reply reply = await client.GetAsync("/api/v1/users");

        Assert.Equal((HttpStatusCode.Unauthorized, "E0000011"), (reply.Status, reply.ErrorCode));
        Assert.Equal("Invalid token provided", reply.ErrorSummary);
        Assert.StartsWith("oae", (string)reply.Json["errorId"]!, StringComparison.Ordinal);
        Assert.Empty(reply.Json["errorCauses"]!.AsArray());
    }

    [Fact]
    public async Task A_revoked_api_token_is_E0000011()
    {
        OktaOptions options = _org.CreateApiToken();
        using RawClient client = new(_org, "SSWS " + options.Token);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/v1/users")).Status);

        Assert.True(_org.Tokens.Revoke(options.Token!));

        Assert.Equal("E0000011", (await client.GetAsync("/api/v1/users")).ErrorCode);
        Assert.False(_org.Tokens.Revoke(options.Token!));
    }

    [Fact]
    public async Task An_api_token_dies_after_thirty_days_without_use()
    {
        using RawClient client = _org.ByApiToken();
        _clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/v1/users")).Status);
        _clock.Advance(TimeSpan.FromDays(30) + TimeSpan.FromSeconds(1));

        Assert.Equal("E0000011", (await client.GetAsync("/api/v1/users")).ErrorCode);
    }

    [Fact]
    public async Task An_api_token_dies_with_its_admin()
    {
        using RawClient client = _org.ByApiToken();

        Assert.Equal(HttpStatusCode.OK, (await client.PostAsync("/api/v1/users/me/lifecycle/deactivate")).Status);

        Assert.Equal("E0000011", (await client.GetAsync("/api/v1/users")).ErrorCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Basic YTpi")]
    [InlineData("a-token-without-scheme")]
    public async Task No_credential_of_the_api_is_an_invalid_session(string? authorization)
    {
        using RawClient client = new(_org, authorization);

        Reply reply = await client.GetAsync("/api/v1/users");

        Assert.Equal((HttpStatusCode.Forbidden, "E0000005"), (reply.Status, reply.ErrorCode));
    }

    [Fact]
    public async Task A_token_without_the_scope_is_refused_in_the_header_alone()
    {
        using RawClient client = await _org.ByOAuthAsync(OktaScopes.UsersRead);

        Reply reply = await client.GetAsync("/api/v1/groups?limit=1");

        Assert.Equal(HttpStatusCode.Forbidden, reply.Status);
        Assert.Empty(reply.Text);
        string url = _org.Url.AbsoluteUri.TrimEnd('/');
        Assert.Equal(
            $"Bearer authorization_uri=\"{url}/oauth2/v1/authorize\", realm=\"{url}\", scope=\"okta.groups.read\", error=\"insufficient_scope\", "
            + "error_description=\"The access token provided does not contain the required scopes.\", resource=\"/api/v1/groups\"",
            Assert.Single(reply.Header("WWW-Authenticate")));
    }

    [Fact]
    public async Task Manage_covers_read_of_the_same_resource_only()
    {
        using RawClient manager = await _org.ByOAuthAsync(OktaScopes.UsersManage);
        using RawClient reader = await _org.ByOAuthAsync(OktaScopes.UsersRead);

        Assert.Equal(HttpStatusCode.OK, (await manager.GetAsync("/api/v1/users")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await manager.GetAsync("/api/v1/groups")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.PostAsync("/api/v1/users", "{}")).Status);
    }

    [Fact]
    public async Task An_expired_token_is_refused_in_the_header_alone()
    {
        _org.Tokens.Lifetime = TimeSpan.FromMinutes(2);
        OktaOptions app = _org.CreateServiceApp(OktaScopes.UsersRead);
        Reply token = await _org.RequestTokenAsync(app, "okta.users.read", now: _clock.GetUtcNow());
        Assert.Equal(120, (int)token.Json["expires_in"]!);
        using RawClient client = new(_org, "Bearer " + (string)token.Json["access_token"]!);
        _clock.Advance(TimeSpan.FromSeconds(119));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/v1/users")).Status);
        _clock.Advance(TimeSpan.FromSeconds(1));

        InvalidToken(await client.GetAsync("/api/v1/users"), "expired");
    }

    [Fact]
    public async Task Unknown_and_revoked_access_tokens_are_invalid()
    {
        using RawClient unknown = new(_org, "Bearer wrong");
        using RawClient revoked = await _org.ByOAuthAsync(OktaScopes.UsersRead);
        Assert.Equal(HttpStatusCode.OK, (await revoked.GetAsync("/api/v1/users")).Status);
        _org.Tokens.RevokeAccessTokens();

        InvalidToken(await unknown.GetAsync("/api/v1/users"), "invalid");
        InvalidToken(await revoked.GetAsync("/api/v1/users"), "invalid");
    }

    [Fact]
    public async Task A_credential_under_the_other_scheme_is_refused()
    {
        OktaOptions options = _org.CreateApiToken();
        using RawClient apiTokenAsBearer = new(_org, "Bearer " + options.Token);
        Reply token = await _org.RequestTokenAsync(_org.CreateServiceApp(OktaScopes.UsersRead), "okta.users.read", now: _clock.GetUtcNow());
        using RawClient bearerAsApiToken = new(_org, "SSWS " + (string)token.Json["access_token"]!);
        using RawClient bearerAsDpop = new(_org, "DPoP " + (string)token.Json["access_token"]!);

        InvalidToken(await apiTokenAsBearer.GetAsync("/api/v1/users"), "invalid");
        Assert.Equal("E0000011", (await bearerAsApiToken.GetAsync("/api/v1/users")).ErrorCode);
        Reply dpop = await bearerAsDpop.GetAsync("/api/v1/users");
        Assert.Equal((HttpStatusCode.Unauthorized, ""), (dpop.Status, dpop.Text));
        Assert.StartsWith("DPoP ", Assert.Single(dpop.Header("WWW-Authenticate")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Me_is_the_admin_for_an_api_token_and_nobody_for_an_app()
    {
        using RawClient admin = _org.ByApiToken();
        using RawClient app = await _org.ByOAuthAsync(OktaScopes.UsersRead);

        Assert.Equal("admin@example.com", (string)(await admin.GetAsync("/api/v1/users/me")).Json["profile"]!["login"]!);
        Assert.Empty((await admin.GetAsync("/api/v1/users")).Items);
        Assert.Equal("E0000007", (await app.GetAsync("/api/v1/users/me")).ErrorCode);
    }

    private static void InvalidToken(Reply reply, string description)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, reply.Status);
        Assert.Empty(reply.Text);
        string challenge = Assert.Single(reply.Header("WWW-Authenticate"));
        Assert.StartsWith("Bearer ", challenge, StringComparison.Ordinal);
        Assert.Contains("error=\"invalid_token\"", challenge, StringComparison.Ordinal);
        Assert.Contains(description, challenge, StringComparison.Ordinal);
    }
}
