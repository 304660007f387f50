using System.Net;

namespace OktaGen.Testing.Tests;

public sealed class CredentialTests : OrgTest
{
    protected override OktaTestOrgOptions Options => new() { TimeProvider = Clock };

    [Fact]
    public async Task An_api_token_may_do_everything()
    {
        using RawClient client = Org.ByApiToken();

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/v1/users")).Status);
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsync("/api/v1/groups", """{"profile":{"name":"A"}}""")).Status);
    }

    [Theory]
    [InlineData("SSWS wrong")]
    [InlineData("SSWS ")]
    public async Task An_unknown_api_token_is_E0000011(string authorization)
    {
        using RawClient client = new(Org, authorization);

        Reply reply = await client.GetAsync("/api/v1/users");

        Assert.Equal((HttpStatusCode.Unauthorized, "E0000011"), (reply.Status, reply.ErrorCode));
        Assert.Equal("Invalid token provided", reply.ErrorSummary);
        Assert.StartsWith("oae", (string)reply.Json["errorId"]!, StringComparison.Ordinal);
        Assert.Empty(reply.Json["errorCauses"]!.AsArray());
    }

    [Fact]
    public async Task A_revoked_api_token_is_E0000011()
    {
        OktaOptions options = Org.CreateApiToken();
        using RawClient client = new(Org, "SSWS " + options.Token);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/v1/users")).Status);

        Assert.True(Org.Tokens.Revoke(options.Token!));

        Assert.Equal("E0000011", (await client.GetAsync("/api/v1/users")).ErrorCode);
        Assert.False(Org.Tokens.Revoke(options.Token!));
    }

    [Fact]
    public async Task An_api_token_dies_after_thirty_days_without_use()
    {
        using RawClient client = Org.ByApiToken();
        Clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/v1/users")).Status);
        Clock.Advance(TimeSpan.FromDays(30) + TimeSpan.FromSeconds(1));

        Assert.Equal("E0000011", (await client.GetAsync("/api/v1/users")).ErrorCode);
    }

    [Fact]
    public async Task An_api_token_dies_with_its_admin()
    {
        using RawClient client = Org.ByApiToken();

        Assert.Equal(HttpStatusCode.OK, (await client.PostAsync("/api/v1/users/me/lifecycle/deactivate")).Status);

        Assert.Equal("E0000011", (await client.GetAsync("/api/v1/users")).ErrorCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Basic YTpi")]
    [InlineData("a-token-without-scheme")]
    public async Task No_credential_of_the_api_is_an_invalid_session(string? authorization)
    {
        using RawClient client = new(Org, authorization);

        Reply reply = await client.GetAsync("/api/v1/users");

        Assert.Equal((HttpStatusCode.Forbidden, "E0000005"), (reply.Status, reply.ErrorCode));
    }

    [Fact]
    public async Task A_token_without_the_scope_is_refused_in_the_header_alone()
    {
        using RawClient client = await Org.ByOAuthAsync(OktaScopes.UsersRead);

        Reply reply = await client.GetAsync("/api/v1/groups?limit=1");

        Assert.Equal(HttpStatusCode.Forbidden, reply.Status);
        Assert.Empty(reply.Text);
        string url = Org.Url.AbsoluteUri.TrimEnd('/');
        Assert.Equal(
            $"Bearer authorization_uri=\"{url}/oauth2/v1/authorize\", realm=\"{url}\", scope=\"okta.groups.read\", error=\"insufficient_scope\", "
            + "error_description=\"The access token provided does not contain the required scopes.\", resource=\"/api/v1/groups\"",
            Assert.Single(reply.Header("WWW-Authenticate")));
    }

    [Fact]
    public async Task Manage_covers_read_of_the_same_resource_only()
    {
        using RawClient manager = await Org.ByOAuthAsync(OktaScopes.UsersManage);
        using RawClient reader = await Org.ByOAuthAsync(OktaScopes.UsersRead);

        Assert.Equal(HttpStatusCode.OK, (await manager.GetAsync("/api/v1/users")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await manager.GetAsync("/api/v1/groups")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.PostAsync("/api/v1/users", "{}")).Status);
    }

    [Fact]
    public async Task An_expired_token_is_refused_in_the_header_alone()
    {
        Org.Tokens.Lifetime = TimeSpan.FromMinutes(2);
        OktaOptions app = Org.CreateServiceApp(OktaScopes.UsersRead);
        Reply token = await Org.RequestTokenAsync(app, "okta.users.read", now: Clock.GetUtcNow());
        Assert.Equal(120, (int)token.Json["expires_in"]!);
        using RawClient client = new(Org, "Bearer " + (string)token.Json["access_token"]!);
        Clock.Advance(TimeSpan.FromSeconds(119));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/v1/users")).Status);
        Clock.Advance(TimeSpan.FromSeconds(1));

        InvalidToken(await client.GetAsync("/api/v1/users"), "expired");
    }

    [Fact]
    public async Task Unknown_and_revoked_access_tokens_are_invalid()
    {
        using RawClient unknown = new(Org, "Bearer wrong");
        using RawClient revoked = await Org.ByOAuthAsync(OktaScopes.UsersRead);
        Assert.Equal(HttpStatusCode.OK, (await revoked.GetAsync("/api/v1/users")).Status);
        Org.Tokens.RevokeAccessTokens();

        InvalidToken(await unknown.GetAsync("/api/v1/users"), "invalid");
        InvalidToken(await revoked.GetAsync("/api/v1/users"), "invalid");
    }

    [Fact]
    public async Task A_credential_under_the_other_scheme_is_refused()
    {
        OktaOptions options = Org.CreateApiToken();
        using RawClient apiTokenAsBearer = new(Org, "Bearer " + options.Token);
        Reply token = await Org.RequestTokenAsync(Org.CreateServiceApp(OktaScopes.UsersRead), "okta.users.read", now: Clock.GetUtcNow());
        using RawClient bearerAsApiToken = new(Org, "SSWS " + (string)token.Json["access_token"]!);
        using RawClient bearerAsDpop = new(Org, "DPoP " + (string)token.Json["access_token"]!);

        InvalidToken(await apiTokenAsBearer.GetAsync("/api/v1/users"), "invalid");
        Assert.Equal("E0000011", (await bearerAsApiToken.GetAsync("/api/v1/users")).ErrorCode);
        Reply dpop = await bearerAsDpop.GetAsync("/api/v1/users");
        Assert.Equal((HttpStatusCode.Unauthorized, ""), (dpop.Status, dpop.Text));
        Assert.StartsWith("DPoP ", Assert.Single(dpop.Header("WWW-Authenticate")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Me_is_the_admin_for_an_api_token_and_nobody_for_an_app()
    {
        using RawClient admin = Org.ByApiToken();
        using RawClient app = await Org.ByOAuthAsync(OktaScopes.UsersRead);

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
