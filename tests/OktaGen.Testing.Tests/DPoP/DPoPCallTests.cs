using System.Net;

namespace OktaGen.Testing.Tests;

public sealed class DPoPCallTests : OrgTest
{
    private DPoPApp _app = null!;

    protected override OktaTestOrgOptions Options => new() { TimeProvider = Clock };

    protected override async Task ArrangeAsync()
    {
        _app = new DPoPApp(Org, Clock, OktaScopes.UsersRead);
        await _app.SignInAsync();
    }

    [Fact]
    public async Task A_call_with_a_proof_by_the_token_s_key_is_answered()
    {
        Reply reply = await _app.GetAsync("/api/v1/users?limit=1");

        Assert.Equal(HttpStatusCode.OK, reply.Status);
        Assert.Equal(_app.Options.ClientId, Org.Requests[^1].ClientId);
    }

    [Fact]
    public async Task A_bound_token_as_bearer_token_is_refused()
    {
        Refused(await _app.SendAsync("Bearer", "/api/v1/users"), 400, "invalid_request", "must use the DPoP authentication scheme");
    }

    [Fact]
    public async Task A_call_without_a_proof_is_refused()
    {
        Refused(await _app.SendAsync("DPoP", "/api/v1/users"), 400, "invalid_request", "requires a DPoP proof");
    }

    [Fact]
    public async Task A_proof_by_another_key_is_refused()
    {
        _app.Key = ProofKey.Create();

        Refused(await _app.GetAsync("/api/v1/users"), 400, "invalid_dpop_proof", "not bound");
    }

    [Fact]
    public async Task A_proof_for_another_token_is_refused()
    {
        Refused(await _app.GetAsync("/api/v1/users", proof => proof.AccessToken = "other"), 400, "invalid_dpop_proof", "ath");
        Refused(await _app.GetAsync("/api/v1/users", proof => proof.Claims.Remove("ath")), 400, "invalid_dpop_proof", "ath");
    }

    [Fact]
    public async Task A_proof_is_good_for_one_call()
    {
        Assert.Equal(HttpStatusCode.OK, (await _app.GetAsync("/api/v1/users", proof => proof.Claims["jti"] = "1")).Status);

        Refused(await _app.GetAsync("/api/v1/users", proof => proof.Claims["jti"] = "1"), 400, "invalid_dpop_proof", "already been used");
    }

    [Theory]
    [InlineData("/api/v1/users/ann%40example.com", "/api/v1/users/ann@example.com")]
    [InlineData("/api/v1/users/ann@example.com", "/api/v1/users/ann@example.com")]
    [InlineData("/api/v1/users/a%20b", "/api/v1/users/a%20b")]
    [InlineData("/api/v1/users/a%2Bb", "/api/v1/users/a+b")]
    [InlineData("/api/v1/users/a%2540b", "/api/v1/users/a%2540b")]
    [InlineData("/api/v1/users/a%22b%23c", "/api/v1/users/a%22b%23c")]
    [InlineData("/api/v1/users/a%3Fb%3Bc", "/api/v1/users/a?b;c")]
    [InlineData("/api/v1/users/%C3%BC", "/api/v1/users/ü")]
    public async Task The_proof_s_uri_has_the_decoded_path(string target, string htu)
    {
        Assert.Equal(HttpStatusCode.NotFound, (await _app.GetAsync(target, htu: htu)).Status);
    }

    [Theory]
    [InlineData("/api/v1/users/ann%40example.com", "/api/v1/users/ann%40example.com")]
    [InlineData("/api/v1/users/a%2Bb", "/api/v1/users/a%2Bb")]
    [InlineData("/api/v1/users/a%20b", "/api/v1/users/a b")]
    [InlineData("/api/v1/users?limit=1", "/api/v1/users?limit=1")]
    [InlineData("/api/v1/users", "/api/v1/Users")]
    [InlineData("/api/v1/users", "/api/v1/users/")]
    [InlineData("/api/v1/users", "/api/v1/users#x")]
    [InlineData("/api/v1/users/a", "/api/v1/users/{id}")]
    public async Task Another_uri_in_the_proof_is_refused(string target, string htu)
    {
        Refused(await _app.GetAsync(target, htu: htu), 400, "invalid_dpop_proof", "htu");
    }

    [Fact]
    public async Task A_refusal_names_the_algorithms()
    {
        Reply reply = await _app.SendAsync("DPoP", "/api/v1/users");

        string url = _app.Options.OrgUrl!;
        Assert.Equal(
            $"DPoP algs=\"RS256 RS384 RS512 ES256 ES384 ES512\", authorization_uri=\"{url}/oauth2/v1/authorize\", realm=\"{url}\", scope=\"okta.users.read\", "
            + "error=\"invalid_request\", error_description=\"The resource request requires a DPoP proof.\", resource=\"/api/v1/users\"",
            Assert.Single(reply.Header("WWW-Authenticate")));
    }

    [Fact]
    public async Task A_missing_scope_is_refused_under_the_scheme()
    {
        Refused(await _app.GetAsync("/api/v1/groups"), 403, "insufficient_scope", "required scopes");
    }

    [Fact]
    public async Task Revoked_and_expired_tokens_are_refused_under_the_scheme()
    {
        Clock.Advance(TimeSpan.FromHours(1));
        Refused(await _app.GetAsync("/api/v1/users"), 401, "invalid_token", "expired");

        Org.Tokens.RevokeAccessTokens();
        Refused(await _app.GetAsync("/api/v1/users"), 401, "invalid_token", "invalid");
    }

    [Fact]
    public async Task A_nonce_is_only_asked_for_where_the_test_says_so()
    {
        Assert.Equal(HttpStatusCode.OK, (await _app.GetAsync("/api/v1/users")).Status);
        Org.DPoP.RequireResourceNonce = true;

        Reply challenge = await _app.GetAsync("/api/v1/users");

        Refused(challenge, 401, "use_dpop_nonce", "requires nonce");
        string nonce = Assert.Single(challenge.Header("DPoP-Nonce"));
        Assert.Equal(HttpStatusCode.OK, (await _app.GetAsync("/api/v1/users", proof => proof.Nonce = nonce)).Status);
    }

    private static void Refused(Reply reply, int status, string error, string description)
    {
        Assert.Equal((status, ""), ((int)reply.Status, reply.Text));
        string challenge = Assert.Single(reply.Header("WWW-Authenticate"));
        Assert.StartsWith("DPoP algs=", challenge, StringComparison.Ordinal);
        Assert.Contains($"error=\"{error}\"", challenge, StringComparison.Ordinal);
        Assert.Contains(description, challenge, StringComparison.Ordinal);
    }
}
