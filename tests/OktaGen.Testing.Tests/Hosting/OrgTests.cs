using System.Net;
using System.Net.Sockets;

namespace OktaGen.Testing.Tests;

public sealed class OrgTests
{
    [Fact]
    public async Task Many_orgs_run_side_by_side_and_share_nothing()
    {
        OktaTestOrg[] orgs = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => OktaTestOrg.StartAsync()));
        try
        {
            await Task.WhenAll(orgs.Select(async (org, index) =>
            {
                using RawClient client = await org.ByOAuthAsync(OktaScopes.UsersManage);
                for (int i = 0; i <= index; i++)
                {
                    org.Users.Add($"user{i}@example.com", "A", "B");
                }

                Assert.Equal(index + 1, (await client.GetAsync("/api/v1/users")).Items.Count);
            }));

            Assert.Equal(20, orgs.Select(org => org.Url.Port).Distinct().Count());
            Assert.All(orgs, org => Assert.Equal(1, org.Tokens.RequestCount));
            using RawClient stranger = new(orgs[0], "SSWS " + orgs[1].CreateApiToken().Token);
            Assert.Equal("E0000011", (await stranger.GetAsync("/api/v1/users")).ErrorCode);
        }
        finally
        {
            foreach (OktaTestOrg org in orgs)
            {
                await org.DisposeAsync();
            }
        }
    }

    [Fact]
    public async Task Many_calls_at_once_are_all_answered_and_journaled()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        using RawClient client = org.ByApiToken();

        Reply[] replies = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => client.PostAsync(
            "/api/v1/users", $$$"""{"profile":{"firstName":"A","lastName":"B","email":"a@example.com","login":"user{{{i}}}@example.com"}}""")));

        Assert.All(replies, reply => Assert.Equal(HttpStatusCode.OK, reply.Status));
        Assert.Equal(200, org.Users.Count);
        Assert.Equal(200, org.Requests.Select(request => request.RequestId).Distinct().Count());
    }

    [Fact]
    public async Task A_stopped_org_no_longer_listens()
    {
        OktaTestOrg org = await OktaTestOrg.StartAsync();
        using RawClient client = org.ByApiToken();
        await client.GetAsync("/api/v1/users");
        await org.DisposeAsync();

        using TcpClient tcp = new();
        await Assert.ThrowsAsync<SocketException>(() => tcp.ConnectAsync(org.Url.Host, org.Url.Port));
    }

    [Fact]
    public async Task The_options_are_ready_for_use()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();

        OktaOptions byToken = org.CreateApiToken();
        OktaOptions byOAuth = org.CreateServiceApp(OktaScopes.UsersRead);

        Assert.Equal((org.Url.AbsoluteUri.TrimEnd('/'), OktaCredential.ApiToken), (byToken.OrgUrl, byToken.Credential));
        Assert.NotNull(byToken.Token);
        Assert.Equal((byToken.OrgUrl, OktaCredential.OAuth), (byOAuth.OrgUrl, byOAuth.Credential));
        Assert.Matches("^0oa[0-9A-Za-z]{17}$", byOAuth.ClientId);
        Assert.StartsWith("-----BEGIN PRIVATE KEY-----", byOAuth.PrivateKey, StringComparison.Ordinal);
        Assert.NotNull(byOAuth.PrivateKeyId);
        Assert.Throws<ArgumentException>(() => org.ServiceApp("unknown"));
    }

    [Fact]
    public async Task Options_out_of_range_are_refused()
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => OktaTestOrg.StartAsync(new OktaTestOrgOptions { MaxPageSize = 0 }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => OktaTestOrg.StartAsync(new OktaTestOrgOptions { TokenLifetime = TimeSpan.Zero }));
    }
}
