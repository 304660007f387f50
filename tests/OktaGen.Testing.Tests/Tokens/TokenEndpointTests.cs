using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace OktaGen.Testing.Tests;

public sealed class TokenEndpointTests : OrgTest
{
    private OktaOptions _app = null!;

    protected override Task ArrangeAsync()
    {
        _app = Org.CreateServiceApp(OktaScopes.UsersRead, OktaScopes.GroupsRead);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_right_request_gets_an_opaque_bearer_token()
    {
        Reply reply = await Org.RequestTokenAsync(_app, "okta.users.read okta.groups.read");

        Assert.Equal(HttpStatusCode.OK, reply.Status);
        Assert.Equal("Bearer", (string)reply.Json["token_type"]!);
        Assert.Equal(3600, (int)reply.Json["expires_in"]!);
        Assert.Equal("okta.users.read okta.groups.read", (string)reply.Json["scope"]!);
        Assert.DoesNotMatch(new Regex(@"^[^.]+\.[^.]+\.[^.]+$"), (string)reply.Json["access_token"]!);
        Assert.Equal("application/json", reply.Message.Content.Headers.ContentType!.MediaType);
        Assert.Equal(1, Org.Tokens.RequestCount);
        Assert.Equal(1, Org.Tokens.IssuedCount);
    }

    [Fact]
    public async Task Scopes_that_are_not_granted_are_dropped_without_a_word()
    {
        Reply reply = await Org.RequestTokenAsync(_app, "okta.users.manage okta.groups.read okta.apps.read");

        Assert.Equal(HttpStatusCode.OK, reply.Status);
        Assert.Equal("okta.groups.read", (string)reply.Json["scope"]!);
    }

    [Fact]
    public async Task A_removed_grant_is_missing_from_the_next_token()
    {
        Assert.True(Org.ServiceApp(_app.ClientId).RemoveGrant(OktaScopes.UsersRead));

        Reply reply = await Org.RequestTokenAsync(_app, "okta.users.read okta.groups.read");

        Assert.Equal("okta.groups.read", (string)reply.Json["scope"]!);
        Assert.Equal(["okta.groups.read"], Org.ServiceApp(_app.ClientId).GrantedScopes);
    }

    [Fact]
    public async Task None_of_the_scopes_granted_is_consent_required()
    {
        Reply reply = await Org.RequestTokenAsync(_app, "okta.apps.read");

        Refused(reply, HttpStatusCode.BadRequest, "consent_required", "You are not allowed any of the requested scopes.");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public async Task A_request_without_scopes_is_refused(string? scope)
    {
        Refused(await Org.RequestTokenAsync(_app, scope), HttpStatusCode.BadRequest, "invalid_scope", "No scopes were requested.");
    }

    [Theory]
    [InlineData("okta.users.reed")]
    [InlineData("okta.users.read okta.Users.read")]
    [InlineData("okta.users.read,okta.groups.read")]
    [InlineData("openid")]
    [InlineData("okta.users.read offline_access")]
    public async Task Scopes_that_the_org_cannot_give_are_invalid(string scope)
    {
        Reply reply = await Org.RequestTokenAsync(_app, scope);

        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
        Assert.Equal("invalid_scope", reply.OAuthError);
    }

    [Fact]
    public async Task Self_scopes_have_an_error_of_their_own()
    {
        Reply reply = await Org.RequestTokenAsync(_app, "okta.users.read.self");

        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
        Assert.Equal("client_credentials_self_scope_requested", reply.OAuthError);
    }

    [Theory]
    [InlineData("refresh_token", "unauthorized_client")]
    [InlineData("urn:ietf:params:oauth:grant-type:device_code", "unauthorized_client")]
    [InlineData("magic", "unsupported_grant_type")]
    [InlineData("", "invalid_request")]
    public async Task Other_grant_types_are_refused(string grantType, string error)
    {
        (string Name, string Value)[] form = OrgExtensions.Form(Assertion().Sign(), "okta.users.read");
        form[0].Value = grantType;

        Reply reply = await Org.PostFormAsync(form);

        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
        Assert.Equal(error, reply.OAuthError);
    }

    [Theory]
    [InlineData("scope", "okta.groups.read")]
    [InlineData("client_assertion", "again")]
    [InlineData("anything", "twice")]
    public async Task A_repeated_field_is_refused(string name, string value)
    {
        Reply reply = await Org.PostFormAsync(
            [.. OrgExtensions.Form(Assertion().Sign(), "okta.users.read"), (name, value), ("anything", "x")]);

        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
        Assert.Equal("invalid_request", reply.OAuthError);
        Assert.Contains(name, reply.OAuthDescription, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?client_id=x")]
    [InlineData("?client_assertion=x")]
    [InlineData("?scope=okta.users.read")]
    public async Task Parameters_in_the_query_are_refused(string query)
    {
        Reply reply = await Org.PostFormAsync(OrgExtensions.Form(Assertion().Sign(), "okta.users.read"), query);

        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
        Assert.Equal("invalid_request", reply.OAuthError);
    }

    [Fact]
    public async Task Two_authentication_mechanisms_are_refused()
    {
        (string, string)[] form = OrgExtensions.Form(Assertion().Sign(), "okta.users.read");

        Reply bySecret = await Org.PostFormAsync([.. form, ("client_secret", "s")]);
        Reply byHeader = await Org.PostFormAsync(form, "", ("Authorization", "Basic YTpi"));

        Assert.Equal((HttpStatusCode.Unauthorized, "invalid_request"), (bySecret.Status, bySecret.OAuthError));
        Assert.Equal((HttpStatusCode.Unauthorized, "invalid_request"), (byHeader.Status, byHeader.OAuthError));
    }

    [Fact]
    public async Task A_client_secret_or_no_credential_is_an_invalid_client()
    {
        (string, string)[] form = [("grant_type", "client_credentials"), ("scope", "okta.users.read")];

        Reply none = await Org.PostFormAsync(form);
        Reply secret = await Org.PostFormAsync([.. form, ("client_id", _app.ClientId!), ("client_secret", "s")]);
        string credentials = Convert.ToBase64String(Encoding.ASCII.GetBytes(_app.ClientId + ":s"));
        Reply basic = await Org.PostFormAsync(form, "", ("Authorization", "Basic " + credentials));

        Assert.All([none, secret, basic], reply =>
            Assert.Equal((HttpStatusCode.Unauthorized, "invalid_client"), (reply.Status, reply.OAuthError)));
    }

    [Fact]
    public async Task A_wrong_assertion_type_is_an_invalid_request()
    {
        (string Name, string Value)[] form = OrgExtensions.Form(Assertion().Sign(), "okta.users.read");
        form[1].Value = "jwt-bearer";

        Reply reply = await Org.PostFormAsync(form);

        Assert.Equal((HttpStatusCode.BadRequest, "invalid_request"), (reply.Status, reply.OAuthError));
    }

    [Fact]
    public async Task A_json_body_is_an_invalid_request()
    {
        using RawClient client = new(Org);

        Reply reply = await client.PostAsync("/oauth2/v1/token", """{"grant_type":"client_credentials"}""");

        Assert.Equal((HttpStatusCode.BadRequest, "invalid_request"), (reply.Status, reply.OAuthError));
    }

    [Fact]
    public async Task The_token_endpoint_only_takes_posts()
    {
        using RawClient client = new(Org);

        Reply reply = await client.GetAsync("/oauth2/v1/token");

        Assert.Equal((HttpStatusCode.MethodNotAllowed, "E0000022"), (reply.Status, reply.ErrorCode));
    }

    private static void Refused(Reply reply, HttpStatusCode status, string error, string description)
    {
        Assert.Equal(status, reply.Status);
        Assert.Equal(error, reply.OAuthError);
        Assert.Equal(description, reply.OAuthDescription);
    }

    private AssertionSpec Assertion() => new(_app, TimeProvider.System.GetUtcNow());
}
