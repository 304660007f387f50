using System.Net;
using Microsoft.Extensions.Time.Testing;

namespace OktaGen.Testing.Tests;

public sealed class GroupTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 9, 1, 12, 0, 0, TimeSpan.Zero));

    private OktaTestOrg _org = null!;
    private RawClient _client = null!;

    public async Task InitializeAsync()
    {
        _org = await OktaTestOrg.StartAsync(new OktaTestOrgOptions { TimeProvider = _clock });
        _client = _org.ByApiToken();
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _org.DisposeAsync();
    }

    [Fact]
    public async Task A_group_lives_from_post_to_delete()
    {
        Reply created = await _client.PostAsync("/api/v1/groups", """{"profile":{"name":"West Coast","description":"D"}}""");
        Assert.Equal(HttpStatusCode.OK, created.Status);
        Assert.Matches("^00g[0-9A-Za-z]{17}$", (string)created.Json["id"]!);
        Assert.Equal("OKTA_GROUP", (string)created.Json["type"]!);
        Assert.Equal("okta:user_group", (string)created.Json["objectClass"]![0]!);
        Assert.Equal("2026-09-01T12:00:00.000Z", (string)created.Json["lastMembershipUpdated"]!);
        string path = "/api/v1/groups/" + (string)created.Json["id"]!;

        _clock.Advance(TimeSpan.FromSeconds(1));
        Reply replaced = await _client.PutAsync(path, """{"profile":{"name":"west coast"}}""");
        Assert.Equal("west coast", (string)replaced.Json["profile"]!["name"]!);
        Assert.Null(replaced.Json["profile"]!["description"]);
        Assert.Equal("2026-09-01T12:00:01.000Z", (string)(await _client.GetAsync(path)).Json["lastUpdated"]!);

        Assert.Equal(HttpStatusCode.NoContent, (await _client.DeleteAsync(path)).Status);
        Reply gone = await _client.DeleteAsync(path);
        Assert.Equal((HttpStatusCode.NotFound, "E0000007"), (gone.Status, gone.ErrorCode));
        Assert.EndsWith("(UserGroup)", gone.ErrorSummary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{}""", "name: The field cannot be left blank")]
    [InlineData("""{"profile":{"name":""}}""", "name: The field cannot be left blank")]
    [InlineData("""{"profile":{"name":"taken"}}""", "name: An object with this field already exists in the current organization")]
    public async Task An_invalid_group_is_E0000001(string body, string cause)
    {
        _org.Groups.Add("Taken");
        string other = _org.Groups.Add("Other").Id;

        foreach (Reply reply in new[] { await _client.PostAsync("/api/v1/groups", body), await _client.PutAsync("/api/v1/groups/" + other, body) })
        {
            Assert.Equal((HttpStatusCode.BadRequest, "E0000001"), (reply.Status, reply.ErrorCode));
            Assert.Equal("Api validation failed: name", reply.ErrorSummary);
            Assert.Equal(cause, reply.Cause);
        }

        Assert.Equal(2, _org.Groups.All.Count);
    }

    [Fact]
    public async Task Members_come_and_go()
    {
        string group = _org.Groups.Add("G").Id;
        string user = _org.Users.Add("a@example.com", "A", "B").Id;
        string path = $"/api/v1/groups/{group}/users/";
        _clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(HttpStatusCode.NoContent, (await _client.PutAsync(path + user)).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await _client.PutAsync(path + user)).Status);
        Assert.Equal([user], _org.Groups.Find("G")!.MemberIds);
        Assert.Equal(user, (string)(await _client.GetAsync(path)).Items.Single()!["id"]!);
        Assert.Equal("2026-09-01T12:00:01.000Z", (string)(await _client.GetAsync("/api/v1/groups/" + group)).Json["lastMembershipUpdated"]!);
        Assert.Equal("E0000007", (await _client.PutAsync(path + "a@example.com")).ErrorCode);
        Assert.Equal("E0000007", (await _client.PutAsync($"/api/v1/groups/none/users/{user}")).ErrorCode);

        Assert.Equal(HttpStatusCode.NoContent, (await _client.DeleteAsync(path + user)).Status);
        Assert.Empty((await _client.GetAsync(path)).Items);
    }

    [Fact]
    public async Task Membership_needs_the_scope_of_groups()
    {
        string group = _org.Groups.Add("G").Id;
        string user = _org.Users.Add("a@example.com", "A", "B").Id;
        using RawClient users = await _org.ByOAuthAsync(OktaScopes.UsersManage, OktaScopes.GroupsRead);
        using RawClient groups = await _org.ByOAuthAsync(OktaScopes.GroupsManage);

        Assert.Equal(HttpStatusCode.Forbidden, (await users.PutAsync($"/api/v1/groups/{group}/users/{user}")).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await groups.PutAsync($"/api/v1/groups/{group}/users/{user}")).Status);
    }

    [Theory]
    [InlineData("q=we", "West")]
    [InlineData("search=profile.name+eq+%22west%22", "West")]
    [InlineData("search=profile.description+co+%22sun%22", "West,East")]
    [InlineData("search=profile.name+sw+%22E%22+or+profile.name+sw+%22W%22", "West,East")]
    [InlineData("filter=type+eq+%22OKTA_GROUP%22", "West,East,North")]
    [InlineData("filter=lastMembershipUpdated+gt+%222026-09-01T12:00:00.000Z%22", "")]
    public async Task Groups_can_be_looked_up(string query, string names)
    {
        _org.Groups.Add("West", "sunset");
        _org.Groups.Add("East", "sunrise");
        _org.Groups.Add("North");

        Reply reply = await _client.GetAsync("/api/v1/groups?" + query);

        Assert.Equal(names, string.Join(',', reply.Items.Select(group => (string)group!["profile"]!["name"]!)));
    }

    [Theory]
    [InlineData("filter=profile.name+eq+%22West%22")]
    [InlineData("search=id+co+%22West%22")]
    [InlineData("search=profile.name+ne+%22West%22")]
    public async Task What_groups_cannot_be_searched_by_is_E0000031(string query)
    {
        Reply reply = await _client.GetAsync("/api/v1/groups?" + query);

        Assert.Equal((HttpStatusCode.BadRequest, "E0000031"), (reply.Status, reply.ErrorCode));
    }
}
