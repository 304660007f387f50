using System.Net;

namespace OktaGen.Testing.Tests;

public sealed class GroupTests : OrgTest
{
    protected override OktaTestOrgOptions Options => new() { TimeProvider = Clock };

    [Fact]
    public async Task A_group_lives_from_post_to_delete()
    {
        Reply created = await Client.PostAsync("/api/v1/groups", """{"profile":{"name":"West Coast","description":"D"}}""");
        Assert.Equal(HttpStatusCode.OK, created.Status);
        Assert.Matches("^00g[0-9A-Za-z]{17}$", (string)created.Json["id"]!);
        Assert.Equal("OKTA_GROUP", (string)created.Json["type"]!);
        Assert.Equal("okta:user_group", (string)created.Json["objectClass"]![0]!);
        Assert.Equal("2026-09-01T12:00:00.000Z", (string)created.Json["lastMembershipUpdated"]!);
        string path = "/api/v1/groups/" + (string)created.Json["id"]!;

        Clock.Advance(TimeSpan.FromSeconds(1));
        Reply replaced = await Client.PutAsync(path, """{"profile":{"name":"west coast"}}""");
        Assert.Equal("west coast", (string)replaced.Json["profile"]!["name"]!);
        Assert.Null(replaced.Json["profile"]!["description"]);
        Assert.Equal("2026-09-01T12:00:01.000Z", (string)(await Client.GetAsync(path)).Json["lastUpdated"]!);

        Assert.Equal(HttpStatusCode.NoContent, (await Client.DeleteAsync(path)).Status);
        Reply gone = await Client.DeleteAsync(path);
        Assert.Equal((HttpStatusCode.NotFound, "E0000007"), (gone.Status, gone.ErrorCode));
        Assert.EndsWith("(UserGroup)", gone.ErrorSummary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{}""", "name: The field cannot be left blank")]
    [InlineData("""{"profile":{"name":""}}""", "name: The field cannot be left blank")]
    [InlineData("""{"profile":{"name":"taken"}}""", "name: An object with this field already exists in the current organization")]
    public async Task An_invalid_group_is_E0000001(string body, string cause)
    {
        Org.Groups.Add("Taken");
        string other = Org.Groups.Add("Other").Id;

        foreach (Reply reply in new[] { await Client.PostAsync("/api/v1/groups", body), await Client.PutAsync(
            "/api/v1/groups/" + other, body) })
        {
            Assert.Equal((HttpStatusCode.BadRequest, "E0000001"), (reply.Status, reply.ErrorCode));
            Assert.Equal("Api validation failed: name", reply.ErrorSummary);
            Assert.Equal(cause, reply.Cause);
        }

        Assert.Equal(2, Org.Groups.All.Count);
    }

    [Fact]
    public async Task Members_come_and_go()
    {
        string group = Org.Groups.Add("G").Id;
        string user = Org.Users.Add("a@example.com", "A", "B").Id;
        string path = $"/api/v1/groups/{group}/users/";
        Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(HttpStatusCode.NoContent, (await Client.PutAsync(path + user)).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await Client.PutAsync(path + user)).Status);
        Assert.Equal([user], Org.Groups.Find("G")!.MemberIds);
        Assert.Equal(user, (string)(await Client.GetAsync(path)).Items.Single()!["id"]!);
        Assert.Equal("2026-09-01T12:00:01.000Z", (string)(await Client.GetAsync("/api/v1/groups/" + group)).Json["lastMembershipUpdated"]!);
        Assert.Equal("E0000007", (await Client.PutAsync(path + "a@example.com")).ErrorCode);
        Assert.Equal("E0000007", (await Client.PutAsync($"/api/v1/groups/none/users/{user}")).ErrorCode);

        Assert.Equal(HttpStatusCode.NoContent, (await Client.DeleteAsync(path + user)).Status);
        Assert.Empty((await Client.GetAsync(path)).Items);
    }

    [Fact]
    public async Task Membership_needs_the_scope_of_groups()
    {
        string group = Org.Groups.Add("G").Id;
        string user = Org.Users.Add("a@example.com", "A", "B").Id;
        using RawClient users = await Org.ByOAuthAsync(OktaScopes.UsersManage, OktaScopes.GroupsRead);
        using RawClient groups = await Org.ByOAuthAsync(OktaScopes.GroupsManage);

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
        Org.Groups.Add("West", "sunset");
        Org.Groups.Add("East", "sunrise");
        Org.Groups.Add("North");

        Reply reply = await Client.GetAsync("/api/v1/groups?" + query);

        Assert.Equal(names, string.Join(',', reply.Items.Select(group => (string)group!["profile"]!["name"]!)));
    }

    [Theory]
    [InlineData("filter=profile.name+eq+%22West%22")]
    [InlineData("search=id+co+%22West%22")]
    [InlineData("search=profile.name+ne+%22West%22")]
    public async Task What_groups_cannot_be_searched_by_is_E0000031(string query)
    {
        Reply reply = await Client.GetAsync("/api/v1/groups?" + query);

        Assert.Equal((HttpStatusCode.BadRequest, "E0000031"), (reply.Status, reply.ErrorCode));
    }
}
