using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace OktaGen.Testing.Tests;

public sealed class ServiceAppTests : OrgTest
{
    private OktaOptions _options = null!;
    private OktaTestServiceApp _app = null!;

    protected override Task ArrangeAsync()
    {
        _options = Org.CreateServiceApp(OktaScopes.UsersRead);
        _app = Org.ServiceApp(_options.ClientId);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_second_key_is_good_beside_the_first_until_that_is_removed()
    {
        OktaOptions second = _app.AddKey();
        Assert.Equal([_options.PrivateKeyId!, second.PrivateKeyId!], _app.ActiveKeyIds);
        Assert.Equal(HttpStatusCode.OK, (await RequestAsync(_options)).Status);
        Assert.Equal(HttpStatusCode.OK, (await RequestAsync(second)).Status);
        InvalidClient(await Org.RequestTokenAsync(second, "okta.users.read", assertion => assertion.Header.Remove("kid")), "kid");

        Assert.True(_app.RemoveKey(_options.PrivateKeyId!));
        Assert.False(_app.RemoveKey(_options.PrivateKeyId!));

        InvalidClient(await RequestAsync(_options), "kid");
        Assert.Equal(HttpStatusCode.OK, (await RequestAsync(second)).Status);
    }

    [Fact]
    public async Task A_deactivated_key_is_refused_until_it_is_activated()
    {
        Assert.True(_app.DeactivateKey(_options.PrivateKeyId!));
        Assert.Empty(_app.ActiveKeyIds);
        InvalidClient(await RequestAsync(_options), "kid");
        InvalidClient(await Org.RequestTokenAsync(_options, "okta.users.read", assertion => assertion.Header.Remove("kid")), "kid");

        Assert.True(_app.ActivateKey(_options.PrivateKeyId!));
        Assert.Equal(HttpStatusCode.OK, (await RequestAsync(_options)).Status);
        Assert.False(_app.DeactivateKey("unknown"));
        Assert.False(_app.ActivateKey("unknown"));
    }

    [Fact]
    public async Task A_key_of_the_test_s_own_can_be_registered()
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        _app.AddKey(key, "mine");

        OktaOptions options = new()
        {
            OrgUrl =
            _options.OrgUrl,
            ClientId = _options.ClientId,
            PrivateKey = key.ExportPkcs8PrivateKeyPem(),
            PrivateKeyId = "mine"
        };

        Assert.Equal(HttpStatusCode.OK, (await RequestAsync(options)).Status);
        Assert.Throws<ArgumentException>(() => _app.AddKey(key, "mine"));
    }

    [Fact]
    public void A_key_that_okta_would_not_take_is_refused()
    {
        using RSA rsa = RSA.Create(1024);
        using DSA dsa = DSA.Create();

        Assert.Throws<ArgumentException>(() => _app.AddKey(rsa, "short"));
        Assert.Throws<ArgumentException>(() => _app.AddKey(dsa, "dsa"));
    }

    [Fact]
    public async Task Tokens_of_one_app_can_be_revoked_without_those_of_another()
    {
        using RawClient first = await ClientAsync(_options);
        using RawClient second = await ClientAsync(_options);
        using RawClient other = await Org.ByOAuthAsync(OktaScopes.UsersRead);

        Assert.Equal(2, _app.RevokeAccessTokens());
        Assert.Equal(0, _app.RevokeAccessTokens());

        Assert.Equal(HttpStatusCode.Unauthorized, (await first.GetAsync("/api/v1/users")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await second.GetAsync("/api/v1/users")).Status);
        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync("/api/v1/users")).Status);
    }

    [Fact]
    public async Task The_newest_token_can_be_revoked_alone()
    {
        using RawClient first = await ClientAsync(_options);
        using RawClient second = await ClientAsync(_options);

        Assert.True(_app.RevokeNewestAccessToken());
        Assert.Equal(HttpStatusCode.OK, (await first.GetAsync("/api/v1/users")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await second.GetAsync("/api/v1/users")).Status);

        Assert.True(_app.RevokeNewestAccessToken());
        Assert.False(_app.RevokeNewestAccessToken());
    }

    [Fact]
    public async Task An_app_with_a_secret_authenticates_by_basic_credentials_alone()
    {
        string secret = _app.UseClientSecret();

        Reply reply = await ByBasicAsync(_options.ClientId!, secret);
        Assert.Equal(HttpStatusCode.OK, reply.Status);
        Assert.Equal("okta.users.read", (string)reply.Json["scope"]!);

        InvalidClient(await ByBasicAsync(_options.ClientId!, secret + "x"), "secret");
        InvalidClient(await ByBasicAsync(_options.ClientId!, ""), "secret");
        InvalidClient(await RequestAsync(_options), "authentication method");
        InvalidClient(await PostAsync(("client_id", _options.ClientId!), ("client_secret", secret)), "authentication method");
        Assert.Equal("invalid_client", (await ByBasicAsync("unknown", secret)).ErrorCode);
    }

    [Fact]
    public async Task A_new_secret_ends_the_old_one()
    {
        string old = _app.UseClientSecret();
        string renewed = _app.UseClientSecret();

        InvalidClient(await ByBasicAsync(_options.ClientId!, old), "secret");
        Assert.Equal(HttpStatusCode.OK, (await ByBasicAsync(_options.ClientId!, renewed)).Status);
    }

    private static void InvalidClient(Reply reply, string description)
    {
        Assert.Equal((HttpStatusCode.Unauthorized, "invalid_client"), (reply.Status, reply.OAuthError));
        Assert.Contains(description, reply.OAuthDescription, StringComparison.Ordinal);
    }

    private Task<Reply> RequestAsync(OktaOptions options) => Org.RequestTokenAsync(options, "okta.users.read");

    private async Task<RawClient> ClientAsync(OktaOptions options) =>
        new(Org, "Bearer " + (string)(await RequestAsync(options)).Json["access_token"]!);

    private Task<Reply> ByBasicAsync(string clientId, string secret)
    {
        string credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes(clientId + ":" + secret));
        return Org.PostFormAsync(
            [("grant_type", "client_credentials"), ("scope", "okta.users.read")], "", ("Authorization", "Basic " + credentials));
    }

    private Task<Reply> PostAsync(params (string Name, string Value)[] fields) =>
        Org.PostFormAsync([("grant_type", "client_credentials"), ("scope", "okta.users.read"), .. fields]);
}
