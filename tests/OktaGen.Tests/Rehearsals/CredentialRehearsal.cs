using System.Security.Cryptography;
using Microsoft.Extensions.Time.Testing;
using OktaGen.Testing;

namespace OktaGen.Tests;

public sealed class CredentialRehearsal
{
    private const string TokenPath = "/oauth2/v1/token";

    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task Tokens_revoked_under_sixteen_calls_cost_one_token_request()
    {
        await using OktaTestOrg org = await StartAsync();
        OktaOptions options = org.CreateServiceApp(OktaScopes.UsersRead);
        await using OktaConnection okta = Connect(options);
        var directory = new DirectoryClient(okta);
        await directory.GetAsync("ann@example.com");
        int requests = org.Tokens.RequestCount;
        org.ServiceApp(options.ClientId).RevokeAccessTokens();
        OktaTestHold hold = org.Faults.Hold("GET", count: 16);

        Task<OrgUser>[] calls = [.. Enumerable.Range(0, 16).Select(_ => directory.GetAsync("ann@example.com"))];
        await hold.WaitAsync(16);
        hold.Release();
        OrgUser[] users = await Task.WhenAll(calls);

        Assert.Equal(16, users.Length);
        Assert.Equal(requests + 1, org.Tokens.RequestCount);
        Assert.Equal(16, org.Requests.Count(request => request.Status == 401));
    }

    [Fact]
    public async Task A_key_that_was_replaced_is_taken_up_by_the_next_token_request()
    {
        await using OktaTestOrg org = await StartAsync();
        OktaOptions options = org.CreateServiceApp(OktaScopes.UsersRead);
        string key = Jwk(options);
        string keyId = options.PrivateKeyId!;
        OktaTestServiceApp app = org.ServiceApp(options.ClientId);
        options.PrivateKey = null;
        options.PrivateKeyId = null;
        options.PrivateKeyProvider = _ => new ValueTask<string>(key);
        await using OktaConnection okta = Connect(options);
        var directory = new DirectoryClient(okta);
        await directory.GetAsync("ann@example.com");

        key = Jwk(app.AddKey());
        Assert.True(app.DeactivateKey(keyId));
        app.RevokeAccessTokens();
        await directory.GetAsync("ann@example.com");

        Assert.Equal([200, 200], org.Requests.Where(request => request.Path == TokenPath).Select(request => request.Status));
    }

    [Fact]
    public async Task While_the_old_token_is_good_calls_outlive_a_token_endpoint_that_is_down()
    {
        await using OktaTestOrg org = await StartAsync();
        await using OktaConnection okta = Connect(org.CreateServiceApp(OktaScopes.UsersRead));
        var directory = new DirectoryClient(okta);
        await directory.GetAsync("ann@example.com");
        org.Faults.HtmlPage(503, path: TokenPath, count: 1000);

        // Old enough to be renewed, and good for a minute and a half.
        _time.Advance(TimeSpan.FromSeconds(3600 - 90));
        for (int call = 0; call < 5; call++)
        {
            Assert.NotNull((await directory.GetAsync("ann@example.com")).Id);
        }

        Assert.Equal(6, org.Requests.Count(request => request.Path.StartsWith("/api/", StringComparison.Ordinal) && request.Status == 200));
        Assert.Equal(1, org.Tokens.IssuedCount);
    }

    // With the key's id, as a key vault holds it where keys are rotated.
    private static string Jwk(OktaOptions options)
    {
        using var key = ECDsa.Create();
        key.ImportFromPem(options.PrivateKey);
        return TestKeys.Jwk(key, ("kid", options.PrivateKeyId));
    }

    private async Task<OktaTestOrg> StartAsync()
    {
        OktaTestOrg org = await OktaTestOrg.StartAsync(new OktaTestOrgOptions { TimeProvider = _time });
        org.Users.Add("ann@example.com", "Ann", "Able");
        return org;
    }

    private OktaConnection Connect(OktaOptions options) => OktaConnection.Create(options, [OktaScopes.UsersRead], timeProvider: _time);
}
