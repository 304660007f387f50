using System.Net;

namespace OktaGen.Testing.Tests;

public sealed class SessionTests : OrgTest
{
    private OktaTestUser _user = null!;

    protected override OktaTestOrgOptions Options => new() { TimeProvider = Clock };

    protected override Task ArrangeAsync()
    {
        _user = Org.Users.Add("ann@example.com", "Ann", "Able");
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_session_lasts_two_hours_from_its_last_refresh()
    {
        using RawClient client = Org.ByApiToken();
        string path = "/api/v1/sessions/" + Org.Sessions.Add("ann@example.com");

        Clock.Advance(TimeSpan.FromMinutes(119));
        Assert.Equal(_user.Id, (string)(await client.GetAsync(path)).Json["userId"]!);
        Assert.Equal("2026-09-01T15:59:00.000Z", (string)(await client.PostAsync(path + "/lifecycle/refresh")).Json["expiresAt"]!);
        Clock.Advance(TimeSpan.FromMinutes(119));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(path)).Status);
        Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal("E0000007", (await client.GetAsync(path)).ErrorCode);
        Assert.Empty(Org.Sessions.Of(_user.Id));
    }

    [Fact]
    public async Task A_session_can_be_revoked()
    {
        using RawClient client = await Org.ByOAuthAsync(OktaScopes.SessionsManage);
        string first = Org.Sessions.Add(_user.Id);
        string second = Org.Sessions.Add(_user.Id);

        Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync("/api/v1/sessions/" + first)).Status);

        Assert.Equal([second], Org.Sessions.Of(_user.Id));
        Assert.Equal(HttpStatusCode.NotFound, (await client.DeleteAsync("/api/v1/sessions/" + first)).Status);
    }

    [Fact]
    public async Task Clearing_the_sessions_of_a_user_needs_the_users_scope()
    {
        Org.Sessions.Add(_user.Id);
        string other = Org.Sessions.Add(Org.Users.Add("bob@example.com", "Bob", "Best").Id);
        using RawClient sessions = await Org.ByOAuthAsync(OktaScopes.SessionsManage);
        using RawClient users = await Org.ByOAuthAsync(OktaScopes.UsersManage);

        Assert.Equal(HttpStatusCode.Forbidden, (await sessions.DeleteAsync($"/api/v1/users/{_user.Id}/sessions")).Status);
        Assert.Equal("E0000001", (await users.DeleteAsync($"/api/v1/users/{_user.Id}/sessions?oauthTokens=True")).ErrorCode);
        Assert.Equal(HttpStatusCode.NoContent, (await users.DeleteAsync($"/api/v1/users/{_user.Id}/sessions?oauthTokens=true")).Status);

        Assert.Empty(Org.Sessions.Of(_user.Id));
        Assert.Equal([other], Org.Sessions.Of("bob@example.com"));
    }
}
