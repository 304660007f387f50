using System.Net;
using Microsoft.Extensions.Time.Testing;

namespace OktaGen.Testing.Tests;

public sealed class SessionTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 9, 1, 12, 0, 0, TimeSpan.Zero));

    private OktaTestOrg _org = null!;
    private OktaTestUser _user = null!;

    public async Task InitializeAsync()
    {
        _org = await OktaTestOrg.StartAsync(new OktaTestOrgOptions { TimeProvider = _clock });
        _user = _org.Users.Add("ann@example.com", "Ann", "Able");
    }

    public async Task DisposeAsync() => await _org.DisposeAsync();

    [Fact]
    public async Task A_session_lasts_two_hours_from_its_last_refresh()
    {
        using RawClient client = _org.ByApiToken();
        string path = "/api/v1/sessions/" + _org.Sessions.Add("ann@example.com");

        _clock.Advance(TimeSpan.FromMinutes(119));
        Assert.Equal(_user.Id, (string)(await client.GetAsync(path)).Json["userId"]!);
        Assert.Equal("2026-09-01T15:59:00.000Z", (string)(await client.PostAsync(path + "/lifecycle/refresh")).Json["expiresAt"]!);
        _clock.Advance(TimeSpan.FromMinutes(119));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(path)).Status);
        _clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal("E0000007", (await client.GetAsync(path)).ErrorCode);
        Assert.Empty(_org.Sessions.Of(_user.Id));
    }

    [Fact]
    public async Task A_session_can_be_revoked()
    {
        using RawClient client = await _org.ByOAuthAsync(OktaScopes.SessionsManage);
        string first = _org.Sessions.Add(_user.Id);
        string second = _org.Sessions.Add(_user.Id);

        Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync("/api/v1/sessions/" + first)).Status);

        Assert.Equal([second], _org.Sessions.Of(_user.Id));
        Assert.Equal(HttpStatusCode.NotFound, (await client.DeleteAsync("/api/v1/sessions/" + first)).Status);
    }

    [Fact]
    public async Task Clearing_the_sessions_of_a_user_needs_the_users_scope()
    {
        _org.Sessions.Add(_user.Id);
        string other = _org.Sessions.Add(_org.Users.Add("bob@example.com", "Bob", "Best").Id);
        using RawClient sessions = await _org.ByOAuthAsync(OktaScopes.SessionsManage);
        using RawClient users = await _org.ByOAuthAsync(OktaScopes.UsersManage);

        Assert.Equal(HttpStatusCode.Forbidden, (await sessions.DeleteAsync($"/api/v1/users/{_user.Id}/sessions")).Status);
        Assert.Equal("E0000001", (await users.DeleteAsync($"/api/v1/users/{_user.Id}/sessions?oauthTokens=True")).ErrorCode);
        Assert.Equal(HttpStatusCode.NoContent, (await users.DeleteAsync($"/api/v1/users/{_user.Id}/sessions?oauthTokens=true")).Status);

        Assert.Empty(_org.Sessions.Of(_user.Id));
        Assert.Equal([other], _org.Sessions.Of("bob@example.com"));
    }
}
