using System.Net;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace OktaGen.Testing.Tests;

public sealed class ClientAssertionTests : OrgTest
{
    private OktaOptions _app = null!;

    protected override OktaTestOrgOptions Options => new() { TimeProvider = Clock };

    protected override Task ArrangeAsync()
    {
        _app = Org.CreateServiceApp(OktaScopes.UsersRead);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task An_assertion_of_a_well_known_library_is_accepted()
    {
        using ECDsa key = ECDsa.Create();
        key.ImportFromPem(_app.PrivateKey);
        SecurityTokenDescriptor descriptor = new()
        {
            Subject = new ClaimsIdentity([new Claim("sub", _app.ClientId!), new Claim("jti", "1")]),
            Issuer = _app.ClientId,
            Audience = _app.OrgUrl + "/oauth2/v1/token",
            IssuedAt = Clock.GetUtcNow().UtcDateTime,
            NotBefore = Clock.GetUtcNow().UtcDateTime,
            Expires = Clock.GetUtcNow().UtcDateTime.AddMinutes(5),
            SigningCredentials = new SigningCredentials(new ECDsaSecurityKey(key) { KeyId = _app.PrivateKeyId }, "ES256"),
        };
        string assertion = new JsonWebTokenHandler().CreateToken(descriptor);

        Reply reply = await Org.PostFormAsync(OrgExtensions.Form(assertion, "okta.users.read"));

        Assert.Equal(HttpStatusCode.OK, reply.Status);
    }

    [Theory]
    [InlineData(OktaTestKeyType.P256, "ES256")]
    [InlineData(OktaTestKeyType.P384, "ES384")]
    [InlineData(OktaTestKeyType.P521, "ES512")]
    [InlineData(OktaTestKeyType.Rsa2048, "RS256")]
    [InlineData(OktaTestKeyType.Rsa2048, "RS384")]
    [InlineData(OktaTestKeyType.Rsa2048, "RS512")]
    public async Task Each_algorithm_is_accepted_with_a_key_that_fits(OktaTestKeyType keyType, string algorithm)
    {
        OktaOptions app = Org.CreateServiceApp(keyType, OktaScopes.UsersRead);

        Reply reply = await Org.RequestTokenAsync(
            app, "okta.users.read", assertion => assertion.Header["alg"] = algorithm, Clock.GetUtcNow());

        Assert.Equal(HttpStatusCode.OK, reply.Status);
    }

    [Theory]
    [InlineData("ES384")]
    [InlineData("none")]
    [InlineData("PS256")]
    [InlineData("HS256")]
    public async Task An_algorithm_that_does_not_fit_is_refused(string algorithm)
    {
        AssertionSpec assertion = new(_app, Clock.GetUtcNow());
        string right = assertion.Sign();
        assertion.Header["alg"] = algorithm;
        string header = Base64UrlEncoder.Encode(assertion.Header.ToJsonString());

        Reply reply = await Org.PostFormAsync(
            OrgExtensions.Form(header + right[right.IndexOf('.', StringComparison.Ordinal)..], "okta.users.read"));

        Refused(reply, "algorithm");
    }

    [Fact]
    public async Task A_signature_by_another_key_is_refused()
    {
        OktaOptions other = Org.CreateServiceApp(OktaScopes.UsersRead);

        Refused(await RequestAsync(assertion => assertion.PrivateKey = other.PrivateKey!), "signature is invalid");
    }

    [Fact]
    public async Task Claims_changed_after_signing_are_refused()
    {
        string[] parts = new AssertionSpec(_app, Clock.GetUtcNow()).Sign().Split('.');
        AssertionSpec other = new(_app, Clock.GetUtcNow());

        Reply reply = await Org.PostFormAsync(
            OrgExtensions.Form($"{parts[0]}.{Base64UrlEncoder.Encode(other.Claims.ToJsonString())}.{parts[2]}", "okta.users.read"));

        Refused(reply, "signature is invalid");
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("a.b.c")]
    [InlineData("e30.e30.")]
    [InlineData("e30=.e30=.e30=")]
    public async Task What_is_no_token_is_refused(string assertion)
    {
        Refused(await Org.PostFormAsync(OrgExtensions.Form(assertion, "okta.users.read")), "not a valid JSON Web Token");
    }

    [Fact]
    public async Task The_audience_is_the_token_url_character_for_character()
    {
        string url = Org.Url.AbsoluteUri + "oauth2/v1/token";
        foreach (string wrong in new[] { url
            + "/", Org.Url.AbsoluteUri, Org.Url.AbsoluteUri.TrimEnd('/'), url.Replace("127.0.0.1", "localhost", StringComparison.Ordinal) })
        {
            Refused(await RequestAsync(assertion => assertion.Claims["aud"] = wrong), "audience");
        }

        Refused(await RequestAsync(assertion => assertion.Claims["aud"] = new JsonArray(url)), "audience");
        Refused(await RequestAsync(assertion => assertion.Claims.Remove("aud")), "audience");
    }

    [Fact]
    public async Task Issuer_and_subject_are_the_client_id()
    {
        Refused(await RequestAsync(assertion => assertion.Claims.Remove("iss")), "issuer");
        Refused(await RequestAsync(assertion => assertion.Claims.Remove("sub")), "subject");
        Refused(await RequestAsync(assertion => assertion.Claims["sub"] = "other"), "subject");
    }

    [Fact]
    public async Task An_unknown_client_is_refused_in_the_shape_of_the_management_api()
    {
        Reply reply = await RequestAsync(assertion =>
        {
            assertion.Claims["iss"] = "0oaunknown";
            assertion.Claims["sub"] = "0oaunknown";
        });

        Assert.Equal(HttpStatusCode.Unauthorized, reply.Status);
        Assert.Equal("invalid_client", reply.ErrorCode);
        Assert.Equal("Invalid value for 'client_id' parameter.", reply.ErrorSummary);
    }

    [Fact]
    public async Task A_client_id_beside_the_assertion_has_to_be_the_same()
    {
        (string, string)[] form = OrgExtensions.Form(new AssertionSpec(_app, Clock.GetUtcNow()).Sign(), "okta.users.read");

        Refused(await Org.PostFormAsync([.. form, ("client_id", "other")]), "client_id");
        Assert.Equal(HttpStatusCode.OK, (await Org.PostFormAsync([.. form, ("client_id", _app.ClientId!)])).Status);
    }

    [Fact]
    public async Task The_expiration_is_a_number_in_the_coming_hour()
    {
        long now = Clock.GetUtcNow().ToUnixTimeSeconds();

        Refused(await RequestAsync(assertion => assertion.Claims.Remove("exp")), "must have an expiration");
        Refused(await RequestAsync(assertion => assertion.Claims["exp"] = (now + 300)
            .ToString(System.Globalization.CultureInfo.InvariantCulture)), "must have an expiration");
        Refused(await RequestAsync(assertion => assertion.Claims["exp"] = now + 300.5), "must have an expiration");
        Refused(await RequestAsync(assertion => assertion.Claims["exp"] = now), "is expired");
        Refused(await RequestAsync(assertion => assertion.Claims["exp"] = now + 3601), "too far into the future");
        Assert.Equal(HttpStatusCode.OK, (await RequestAsync(assertion => assertion.Claims["exp"] = now + 3600)).Status);
        Assert.Equal(HttpStatusCode.OK, (await RequestAsync(assertion => assertion.Claims["exp"] = now + 1)).Status);
    }

    [Fact]
    public async Task The_issue_time_is_optional_but_never_in_the_future()
    {
        long now = Clock.GetUtcNow().ToUnixTimeSeconds();

        Refused(await RequestAsync(assertion => assertion.Claims["iat"] = now + 1), "issued in the future");
        Assert.Equal(HttpStatusCode.OK, (await RequestAsync(assertion => assertion.Claims["iat"] = now)).Status);
        Assert.Equal(HttpStatusCode.OK, (await RequestAsync(assertion => assertion.Claims.Remove("iat"))).Status);
    }

    [Fact]
    public async Task An_assertion_id_is_good_for_one_use()
    {
        AssertionSpec assertion = new(_app, Clock.GetUtcNow());
        (string, string)[] form = OrgExtensions.Form(assertion.Sign(), "okta.users.read");

        Assert.Equal(HttpStatusCode.OK, (await Org.PostFormAsync(form)).Status);
        Refused(await Org.PostFormAsync(form), "already been used");
    }

    [Fact]
    public async Task An_assertion_id_is_spent_by_a_request_that_fails_later()
    {
        string assertion = new AssertionSpec(_app, Clock.GetUtcNow()).Sign();

        Assert.Equal("consent_required", (await Org.PostFormAsync(OrgExtensions.Form(assertion, "okta.apps.read"))).OAuthError);
        Refused(await Org.PostFormAsync(OrgExtensions.Form(assertion, "okta.users.read")), "already been used");
    }

    [Fact]
    public async Task Without_an_id_an_assertion_can_be_used_again()
    {
        AssertionSpec assertion = new(_app, Clock.GetUtcNow());
        assertion.Claims.Remove("jti");
        (string, string)[] form = OrgExtensions.Form(assertion.Sign(), "okta.users.read");

        Assert.Equal(HttpStatusCode.OK, (await Org.PostFormAsync(form)).Status);
        Assert.Equal(HttpStatusCode.OK, (await Org.PostFormAsync(form)).Status);
    }

    [Fact]
    public async Task The_key_id_is_needed_once_the_app_has_two_keys()
    {
        Assert.Equal(HttpStatusCode.OK, (await RequestAsync(assertion => assertion.Header.Remove("kid"))).Status);
        Refused(await RequestAsync(assertion => assertion.Header["kid"] = "other"), "kid");

        OktaOptions second = Org.ServiceApp(_app.ClientId).AddKey();

        Refused(await RequestAsync(assertion => assertion.Header.Remove("kid")), "kid");
        Assert.Equal(HttpStatusCode.OK, (await RequestAsync(_ => { })).Status);
        Assert.Equal(HttpStatusCode.OK, (await Org.RequestTokenAsync(second, "okta.users.read", now: Clock.GetUtcNow())).Status);
    }

    [Fact]
    public async Task A_removed_key_no_longer_signs()
    {
        OktaTestServiceApp app = Org.ServiceApp(_app.ClientId);
        app.AddKey();

        Assert.True(app.RemoveKey(_app.PrivateKeyId!));

        Refused(await RequestAsync(_ => { }), "kid");
    }

    private Task<Reply> RequestAsync(Action<AssertionSpec> spoil) =>
        Org.RequestTokenAsync(_app, "okta.users.read", spoil, Clock.GetUtcNow());

    private static void Refused(Reply reply, string description)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, reply.Status);
        Assert.Equal("invalid_client", reply.OAuthError);
        Assert.Contains(description, reply.OAuthDescription, StringComparison.Ordinal);
    }
}
