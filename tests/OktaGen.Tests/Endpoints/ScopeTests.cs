using System.Net;
using OktaGen.Testing;

namespace OktaGen.Tests;

public sealed class ScopeTests
{
    [Fact]
    public async Task A_call_whose_scope_was_not_granted_is_stopped_before_it_is_sent()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        await using OktaConnection okta = Connect.To(org.CreateServiceApp(OktaScopes.UsersRead), [OktaScopes.UsersRead, OktaScopes.UsersManage]);
        var people = new PeopleClient(okta);
        await people.ListAsync().GetAsyncEnumerator().MoveNextAsync();
        int before = org.Requests.Count;

        InsufficientScopeException exception = await Assert.ThrowsAsync<InsufficientScopeException>(() => people.SuspendAsync("ada"));

        Assert.Equal(before, org.Requests.Count);
        Assert.Equal([OktaScopes.UsersManage], exception.RequiredScopes);
        Assert.Equal([OktaScopes.UsersRead], exception.GrantedScopes);
        Assert.Equal([OktaScopes.UsersRead, OktaScopes.UsersManage], exception.ConfiguredScopes);
        Assert.Equal(HttpStatusCode.Forbidden, exception.StatusCode);
        Assert.Equal("POST /api/v1/users/{id}/lifecycle/suspend", exception.Endpoint);
        Assert.Equal("insufficient_scope", exception.ErrorCode);
        Assert.Equal(
            "POST /api/v1/users/{id}/lifecycle/suspend needs the scope 'okta.users.manage', which the access token does not carry. The app "
            + "asked for it, but Okta did not grant it: an admin grants it to the app in the Admin Console, under Okta API Scopes. "
            + "Asked for: okta.users.read okta.users.manage. Granted: okta.users.read.",
            exception.Message);
    }

    [Fact]
    public async Task A_call_whose_scope_the_app_never_asked_for_points_to_its_list()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        await using OktaConnection okta = Connect.To(org.CreateServiceApp(OktaScopes.UsersRead), [OktaScopes.UsersRead]);

        InsufficientScopeException exception = await Assert.ThrowsAsync<InsufficientScopeException>(() => new PeopleClient(okta).SuspendAsync("ada"));

        Assert.Contains("OktaScopes.txt", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(org.Requests, request => request.Path.Contains("suspend", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(OktaTokenScopes.AllListed)]
    [InlineData(OktaTokenScopes.PerEndpoint)]
    public async Task A_call_whose_scope_a_setting_leaves_out_of_the_list_points_to_that_setting(OktaTokenScopes tokens)
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        OktaOptions app = org.CreateServiceApp(OktaScopes.UsersRead);
        OktaOptions options = OktaOptions.FromEnvironment(name => name switch
        {
            "OKTA_CLIENT_ORGURL" => app.OrgUrl,
            "OKTA_CLIENT_CLIENTID" => app.ClientId,
            "OKTA_CLIENT_PRIVATEKEY" => app.PrivateKey,
            "OKTA_CLIENT_SCOPES" => OktaScopes.UsersRead,
            _ => null,
        });
        options.TokenScopes = tokens;
        await using OktaConnection okta = Connect.To(options, [OktaScopes.UsersRead, OktaScopes.UsersManage]);
        var people = new PeopleClient(okta);

        InsufficientScopeException leftOut = await Assert.ThrowsAsync<InsufficientScopeException>(() => people.SuspendAsync("ada"));
        InsufficientScopeException notListed = await Assert.ThrowsAsync<InsufficientScopeException>(() => people.ListGroupsAsync());

        Assert.Contains(
            "The app's scope list has it, but OktaOptions.Scopes (OKTA_CLIENT_SCOPES) narrows that list and leaves it out: add it there, or take that setting away.",
            leftOut.Message,
            StringComparison.Ordinal);
        Assert.DoesNotContain("OktaScopes.txt", leftOut.Message, StringComparison.Ordinal);
        Assert.Contains("OktaScopes.txt", notListed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_scopes_of_an_endpoint_are_needed_and_only_the_missing_ones_named()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        await using OktaConnection okta = Connect.To(org.CreateServiceApp(OktaScopes.UsersRead), [OktaScopes.UsersRead]);

        InsufficientScopeException exception = await Assert.ThrowsAsync<InsufficientScopeException>(() => new PeopleClient(okta).ListGroupsAsync());

        Assert.Equal([OktaScopes.GroupsRead], exception.RequiredScopes);
    }

    [Fact]
    public async Task Manage_covers_read()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        org.Users.Add("ada@example.com", "Ada", "Lovelace");
        await using OktaConnection okta = Connect.To(org.CreateServiceApp(OktaScopes.UsersManage), [OktaScopes.UsersManage]);

        Assert.Equal("ada@example.com", (await new PeopleClient(okta).GetAsync("ada@example.com")).Profile!.Login);
    }

    [Theory]
    [InlineData("Bearer")]
    [InlineData("DPoP")]
    public async Task Oktas_own_refusal_becomes_the_same_exception(string scheme)
    {
        await using var server = RawServer.Start(RawAnswer.Of(
            "403 Forbidden",
            "",
            $"WWW-Authenticate: {scheme} authorization_uri=\"http://example/oauth2/v1/authorize\", realm=\"http://example\", scope=\"okta.users.read.self\", error=\"insufficient_scope\", error_description=\"The access token provided does not contain the required scopes.\", resource=\"/api/v1/users\"",
            "X-Okta-Request-Id: req-1"));
        await using OktaConnection okta = Connect.To(server);

        InsufficientScopeException exception = await Assert.ThrowsAsync<InsufficientScopeException>(() => new PeopleClient(okta).GetAsync("ada"));

        Assert.Equal([OktaScopes.UsersRead], exception.RequiredScopes);
        Assert.Equal("req-1", exception.RequestId);
        Assert.Contains("GET /api/v1/users/{id}", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(OktaCredential.ApiToken, "an API token, which has no scopes")]
    [InlineData(OktaCredential.UserToken, "an access token that the app gave")]
    [InlineData(OktaCredential.None, "without a credential")]
    public async Task A_refusal_of_what_no_list_governs_does_not_send_to_the_list(OktaCredential credential, string cause)
    {
        await using var server = RawServer.Start(RawAnswer.Of("403 Forbidden", "", "WWW-Authenticate: Bearer scope=\"okta.users.read\", error=\"insufficient_scope\""));
        await using OktaConnection okta = Connect.To(server);
        var people = new PeopleClient(okta);

        InsufficientScopeException exception = await Assert.ThrowsAsync<InsufficientScopeException>(() => credential switch
        {
            OktaCredential.UserToken => new AnswersClient(okta).ThingAsync(new OktaCallOptions { AccessToken = "own" }),
            OktaCredential.None => people.GetOrganizationAsync(),
            _ => people.GetAsync("ada"),
        });

        Assert.Contains("was refused for want of a scope ('okta.users.read')", exception.Message, StringComparison.Ordinal);
        Assert.Contains(cause, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("OktaScopes.txt", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endpoint_that_declares_no_scope_learns_it_from_the_refusal()
    {
        await using var server = RawServer.Start(RawAnswer.Of("403 Forbidden", "", "WWW-Authenticate: Bearer scope=\"okta.a.read okta.b.read\", error=\"insufficient_scope\""));
        await using OktaConnection okta = Connect.To(server);

        InsufficientScopeException exception = await Assert.ThrowsAsync<InsufficientScopeException>(() => new AnswersClient(okta).ThingAsync());

        Assert.Equal(["okta.a.read", "okta.b.read"], exception.RequiredScopes);
    }

    [Theory]
    [InlineData("okta.users.manage", "okta.users.manage", " Okta's answer names 'okta.users.manage'.")]
    [InlineData("okta.users.read", "okta.users.read", "")]
    public async Task A_refusal_of_a_token_that_carries_what_is_declared_points_to_the_declaration(string named, string required, string hint)
    {
        await using var server = RawServer.Start(request => request.Method == "POST"
            ? RawAnswer.Ok("""{"token_type":"Bearer","expires_in":3600,"access_token":"a","scope":"okta.users.read"}""")
            : RawAnswer.Of("403 Forbidden", "", $"WWW-Authenticate: Bearer scope=\"{named}\", error=\"insufficient_scope\"", "X-Okta-Request-Id: req-1"));
        await using OktaConnection okta = Connect.To(Valid.OAuth(orgUrl: server.Origin), [OktaScopes.UsersRead]);

        InsufficientScopeException exception = await Assert.ThrowsAsync<InsufficientScopeException>(() => new PeopleClient(okta).GetAsync("ada"));

        Assert.Equal([required], exception.RequiredScopes);
        Assert.Equal(
            "GET /api/v1/users/{id} was refused for want of a scope, although the access token carries all that the endpoint declares "
            + $"('okta.users.read'): its declaration may name the wrong scope, or a grant was taken back.{hint} Asked for: okta.users.read. "
            + "Granted: okta.users.read. Request id req-1.",
            exception.Message);
    }

    [Fact]
    public async Task An_endpoint_that_takes_another_kind_of_credential_is_not_called()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        await using OktaConnection byToken = Connect.To(org.CreateApiToken());
        await using OktaConnection byOAuth = Connect.To(org.CreateServiceApp(OktaScopes.UsersRead), [OktaScopes.UsersRead]);

        OktaAuthenticationException tokenRefused = await Assert.ThrowsAsync<OktaAuthenticationException>(() => new PeopleClient(byToken).OAuthOnlyAsync());
        OktaAuthenticationException oauthRefused = await Assert.ThrowsAsync<OktaAuthenticationException>(() => new PeopleClient(byOAuth).ApiTokenOnlyAsync());

        Assert.Contains("ApiToken", tokenRefused.Message, StringComparison.Ordinal);
        Assert.Contains("OAuth", oauthRefused.Message, StringComparison.Ordinal);
        Assert.Equal("GET /api/v1/things", tokenRefused.Endpoint);
        Assert.Empty(org.Requests);
    }

    [Fact]
    public async Task An_endpoint_that_takes_no_credential_is_sent_none_and_no_token_is_asked_for()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        await using OktaConnection byToken = Connect.To(org.CreateApiToken());
        await using OktaConnection byOAuth = Connect.To(org.CreateServiceApp(OktaScopes.UsersRead), [OktaScopes.UsersRead]);

        await new PeopleClient(byToken).GetOrganizationAsync();
        await new PeopleClient(byOAuth).GetOrganizationAsync();

        Assert.Equal(2, org.Requests.Count);
        Assert.All(org.Requests, request => Assert.DoesNotContain("Authorization", request.Headers.Keys, StringComparer.OrdinalIgnoreCase));
    }
}
