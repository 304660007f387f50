using System.Net;

namespace OktaGen.Testing.Tests;

public sealed class DPoPTokenTests : OrgTest
{
    private DPoPApp _app = null!;

    protected override OktaTestOrgOptions Options => new() { TimeProvider = Clock };

    protected override Task ArrangeAsync()
    {
        _app = new DPoPApp(Org, Clock, OktaScopes.UsersRead);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_token_request_without_a_proof_is_refused()
    {
        Refused(await _app.PostAsync(), "invalid_dpop_proof", "The DPoP proof JWT header is missing.");
    }

    [Fact]
    public async Task A_proof_without_a_nonce_is_challenged_and_the_nonce_makes_a_bound_token()
    {
        Reply challenge = await _app.RequestTokenAsync();

        Refused(challenge, "use_dpop_nonce", "Authorization server requires nonce in DPoP proof.");
        _app.Nonce = Assert.Single(challenge.Header("DPoP-Nonce"));
        Reply reply = await _app.RequestTokenAsync();
        Assert.Equal(HttpStatusCode.OK, reply.Status);
        Assert.Equal("DPoP", (string)reply.Json["token_type"]!);
        Assert.Equal("okta.users.read", (string)reply.Json["scope"]!);
        Assert.Empty(reply.Header("DPoP-Nonce"));
    }

    [Fact]
    public async Task The_challenge_has_spent_the_assertion_and_the_proof()
    {
        string assertion = new AssertionSpec(_app.Options, Clock.GetUtcNow()).Sign();
        ProofSpec proof = new(_app.Key, "POST", _app.Options.OrgUrl + "/oauth2/v1/token", Clock.GetUtcNow());
        Reply challenge = await Org.PostFormAsync(OrgExtensions.Form(assertion, _app.Scope), "", ("DPoP", proof.Sign()));
        proof.Nonce = Assert.Single(challenge.Header("DPoP-Nonce"));

        Reply sameAssertion = await Org.PostFormAsync(OrgExtensions.Form(assertion, _app.Scope), "", ("DPoP", proof.Sign()));
        Reply sameProofId = await _app.PostAsync(("DPoP", proof.Sign()));

        Assert.Equal((HttpStatusCode.Unauthorized, "invalid_client"), (sameAssertion.Status, sameAssertion.OAuthError));
        Refused(sameProofId, "invalid_dpop_proof", "The DPoP proof JWT has already been used.");
    }

    [Fact]
    public async Task A_nonce_is_good_for_three_days_and_a_newer_one_is_told_after_one()
    {
        await _app.SignInAsync();
        string first = _app.Nonce!;

        Clock.Advance(TimeSpan.FromHours(24));
        Reply rotated = await _app.RequestTokenAsync();
        Assert.Equal(HttpStatusCode.OK, rotated.Status);
        string second = Assert.Single(rotated.Header("DPoP-Nonce"));
        Assert.NotEqual(first, second);

        Clock.Advance(TimeSpan.FromHours(48));
        Reply expired = await _app.RequestTokenAsync();
        Refused(expired, "use_dpop_nonce", "Authorization server requires nonce in DPoP proof.");
        _app.Nonce = second;
        Assert.Equal(HttpStatusCode.OK, (await _app.RequestTokenAsync()).Status);
    }

    [Fact]
    public async Task Rotation_and_life_of_nonces_can_be_set()
    {
        Org.DPoP.NonceRotation = TimeSpan.FromMinutes(1);
        Org.DPoP.NonceLifetime = TimeSpan.FromMinutes(2);
        await _app.SignInAsync();

        Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Single((await _app.RequestTokenAsync()).Header("DPoP-Nonce"));

        Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("use_dpop_nonce", (await _app.RequestTokenAsync()).OAuthError);
        Assert.Throws<ArgumentOutOfRangeException>(() => Org.DPoP.NonceRotation = TimeSpan.Zero);
        Assert.Throws<ArgumentOutOfRangeException>(() => Org.DPoP.NonceLifetime = TimeSpan.Zero);
    }

    [Fact]
    public async Task A_rotated_nonce_leaves_the_old_one_good_and_a_revoked_one_does_not()
    {
        await _app.SignInAsync();

        Org.DPoP.RotateNonce();
        Reply rotated = await _app.RequestTokenAsync();
        Assert.Equal(HttpStatusCode.OK, rotated.Status);
        _app.Nonce = Assert.Single(rotated.Header("DPoP-Nonce"));

        Org.DPoP.RevokeNonces();
        Assert.Equal("use_dpop_nonce", (await _app.RequestTokenAsync()).OAuthError);
    }

    [Theory]
    [InlineData("ES256")]
    [InlineData("ES384")]
    [InlineData("ES512")]
    [InlineData("RS256")]
    [InlineData("RS384")]
    [InlineData("RS512")]
    public async Task Each_algorithm_of_the_challenge_is_accepted(string algorithm)
    {
        _app.Key = ProofKey.Create(algorithm);

        Assert.Equal("DPoP", (string)(await _app.SignInAsync()).Json["token_type"]!);
    }

    [Fact]
    public async Task A_proof_is_refused_when_one_part_is_wrong()
    {
        await RefusedAsync(proof => proof.Header["typ"] = "JWT", "typ");
        await RefusedAsync(proof => proof.Header.Remove("jwk"), "jwk header cannot be parsed");
        await RefusedAsync(proof => proof.Header["jwk"] = proof.Header["jwk"]!.ToJsonString(), "jwk header cannot be parsed");
        await RefusedAsync(proof => proof.Header["jwk"]!["d"] = "AAAA", "private key");
        await RefusedAsync(proof => proof.Header["jwk"]!["crv"] = "P-384", "not a valid public key");
        await RefusedAsync(proof => proof.Header["jwk"]!["x"] = "AAAA", "not a valid public key");
        await RefusedAsync(proof => proof.Header["jwk"]!["kty"] = "oct", "not a valid public key");
        await RefusedAsync(proof => proof.Header["jwk"] = ProofKey.Create().PublicJwk, "signature is invalid");
        await RefusedAsync(proof => proof.Claims["htm"] = "Post", "htm");
        await RefusedAsync(proof => proof.Claims["htm"] = "GET", "htm");
        await RefusedAsync(proof => proof.Claims.Remove("htm"), "htm");
        await RefusedAsync(proof => proof.Claims["htu"] = _app.Options.OrgUrl + "//oauth2/v1/token", "htu");
        await RefusedAsync(proof => proof.Claims["htu"] = _app.Options.OrgUrl + "/oauth2/v1/token?x=y", "htu");
        await RefusedAsync(proof => proof.Claims["htu"] = "https://example.okta.com/oauth2/v1/token", "htu");
        await RefusedAsync(proof => proof.Claims.Remove("htu"), "htu");
        await RefusedAsync(proof => proof.Claims.Remove("jti"), "jti");
        await RefusedAsync(proof => proof.Claims["jti"] = "", "jti");
        await RefusedAsync(proof => proof.Claims.Remove("iat"), "iat");
        await RefusedAsync(proof => proof.Claims["iat"] = "1", "iat");
        await RefusedAsync(proof => proof.Claims["iat"] = Clock.GetUtcNow().ToUnixTimeSeconds() + 1, "future");
        await RefusedAsync(proof => proof.Claims["iat"] = Clock.GetUtcNow().ToUnixTimeSeconds() - 301, "five minutes");
        await RefusedAsync(proof => proof.Claims["exp"] = Clock.GetUtcNow().ToUnixTimeSeconds(), "expired");
    }

    [Fact]
    public async Task A_proof_of_five_minutes_ago_is_still_good()
    {
        await _app.SignInAsync();

        Reply reply = await _app.RequestTokenAsync(proof => proof.Claims["iat"] = Clock.GetUtcNow().ToUnixTimeSeconds() - 300);

        Assert.Equal(HttpStatusCode.OK, reply.Status);
    }

    [Fact]
    public async Task A_proof_whose_algorithm_does_not_fit_is_refused()
    {
        _app.Key = ProofKey.Create("RS256") with { Algorithm = "PS256" };
        Refused(await _app.RequestTokenAsync(), "invalid_dpop_proof", "The DPoP proof JWT has an invalid signature algorithm.");

        _app.Key = ProofKey.Create() with { Algorithm = "ES384" };
        Refused(await _app.RequestTokenAsync(), "invalid_dpop_proof", "The DPoP proof JWT signature is invalid.");
    }

    [Fact]
    public async Task A_short_rsa_key_is_refused()
    {
        _app.Key = ProofKey.CreateRsa("RS256", 1024);

        Assert.Contains("2048", (await _app.RequestTokenAsync()).OAuthDescription, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proof_that_is_no_token_and_two_proofs_are_refused()
    {
        Refused(await _app.PostAsync(("DPoP", "x.y")), "invalid_dpop_proof", "The DPoP proof JWT cannot be parsed.");
        Refused(await _app.PostAsync(("DPoP", "a.b.c"), ("DPoP", "d.e.f")), "invalid_dpop_proof", "Multiple DPoP proof headers are not allowed.");
    }

    [Fact]
    public async Task An_app_that_need_not_prove_gets_bearer_tokens_proof_or_not()
    {
        Org.ServiceApp(_app.Options.ClientId).RequireDPoP = false;

        Reply reply = await _app.RequestTokenAsync();

        Assert.Equal((HttpStatusCode.OK, "Bearer"), (reply.Status, (string)reply.Json["token_type"]!));
    }

    [Fact]
    public async Task The_client_is_authenticated_before_the_proof_is_looked_at()
    {
        Reply reply = await Org.PostFormAsync(OrgExtensions.Form("x", _app.Scope));

        Assert.Equal((HttpStatusCode.Unauthorized, "invalid_client"), (reply.Status, reply.OAuthError));
    }

    [Fact]
    public async Task The_org_may_be_ahead_of_the_client_s_clock()
    {
        Org.ClockOffset = TimeSpan.FromMinutes(6);

        Reply reply = await _app.RequestTokenAsync();

        Assert.Equal(Clock.GetUtcNow().AddMinutes(6), reply.Message.Headers.Date);
        Assert.Equal("invalid_client", reply.OAuthError);
    }

    private static void Refused(Reply reply, string error, string description)
    {
        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
        Assert.Equal(error, reply.OAuthError);
        Assert.Equal(description, reply.OAuthDescription);
    }

    private async Task RefusedAsync(Action<ProofSpec> spoil, string description)
    {
        Reply reply = await _app.RequestTokenAsync(spoil);
        Assert.Equal((HttpStatusCode.BadRequest, "invalid_dpop_proof"), (reply.Status, reply.OAuthError));
        Assert.Contains(description, reply.OAuthDescription, StringComparison.Ordinal);
    }
}
