using System.Text.Json.Nodes;

namespace OktaGen.Testing.Tests;

/// <summary>Searches and memberships that show changes later.</summary>
public sealed class LagTests : OrgTest
{
    private static readonly TimeSpan s_second = TimeSpan.FromSeconds(1);

    protected override OktaTestOrgOptions Options => new()
    {
        TimeProvider = Clock,
        SearchDelay = TimeSpan.FromSeconds(3),
        MembershipDelay = TimeSpan.FromSeconds(2),
    };

    [Fact]
    public async Task A_search_finds_a_user_when_its_time_has_come_and_not_before()
    {
        string id = Org.Users.Add("ann@example.com", "Ann", "Able").Id;

        Clock.Advance(TimeSpan.FromSeconds(3) - TimeSpan.FromMilliseconds(1));
        Assert.Empty(await FindAsync("/api/v1/users?search=profile.login%20eq%20%22ann@example.com%22"));
        Assert.Empty(await FindAsync("/api/v1/users?q=ann"));
        Assert.Equal([id], await FindAsync("/api/v1/users?filter=profile.login%20eq%20%22ann@example.com%22"));
        Assert.Equal([id], await FindAsync("/api/v1/users"));

        Clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal([id], await FindAsync("/api/v1/users?search=profile.login%20eq%20%22ann@example.com%22"));
        Assert.Equal([id], await FindAsync("/api/v1/users?q=ann"));
    }

    [Fact]
    public async Task A_search_shows_each_change_after_the_same_time_and_what_was_before_until_then()
    {
        string id = Org.Users.Add("ann@example.com", "Ann", "Able").Id;
        Clock.Advance(s_second);
        await Client.PostAsync("/api/v1/users/" + id, """{ "profile": { "title": "Dr" } }""");
        Clock.Advance(s_second);
        await Client.PostAsync($"/api/v1/users/{id}/lifecycle/suspend");

        List<(string? Status, string? Title)> seen = [];
        for (int i = 0; i < 4; i++)
        {
            JsonNode? user = (await Client.GetAsync("/api/v1/users?search=profile.login%20sw%20%22ann%22")).Items.FirstOrDefault();
            seen.Add(((string?)user?["status"], (string?)user?["profile"]!["title"]));
            Clock.Advance(s_second);
        }

        Assert.Equal([(null, null), ("ACTIVE", null), ("ACTIVE", "Dr"), ("SUSPENDED", "Dr")], seen);
    }

    [Fact]
    public async Task A_search_still_finds_for_a_while_what_was_deleted()
    {
        Reply group = await Client.PostAsync("/api/v1/groups", """{ "profile": { "name": "West" } }""");
        Clock.Advance(TimeSpan.FromSeconds(5));
        await Client.DeleteAsync("/api/v1/groups/" + (string)group.Json["id"]!);

        Assert.Single(await FindAsync("/api/v1/groups?search=profile.name%20eq%20%22West%22"));
        Assert.Empty(await FindAsync("/api/v1/groups"));
        Clock.Advance(TimeSpan.FromSeconds(3));
        Assert.Empty(await FindAsync("/api/v1/groups?search=profile.name%20eq%20%22West%22"));
    }

    [Fact]
    public async Task Members_of_a_group_and_groups_of_a_user_come_and_go_later()
    {
        string user = Org.Users.Add("ann@example.com", "Ann", "Able").Id;
        string group = Org.Groups.Add("West").Id;
        await Client.PutAsync($"/api/v1/groups/{group}/users/{user}");
        List<(int Members, int Groups)> seen = [];
        for (int i = 0; i < 6; i++)
        {
            seen.Add(((await FindAsync($"/api/v1/groups/{group}/users")).Count, (await FindAsync($"/api/v1/users/{user}/groups")).Count));
            Clock.Advance(s_second);
            if (i == 2)
            {
                await Client.DeleteAsync($"/api/v1/groups/{group}/users/{user}");
            }
        }

        Assert.Equal([(0, 0), (0, 0), (1, 1), (1, 1), (1, 1), (0, 0)], seen);
    }

    private async Task<IReadOnlyList<string>> FindAsync(string target) =>
        [.. (await Client.GetAsync(target)).Items.Select(static item => (string)item!["id"]!)];
}
