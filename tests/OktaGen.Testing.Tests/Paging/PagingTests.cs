using System.Net;

namespace OktaGen.Testing.Tests;

public sealed class PagingTests
{
    [Fact]
    public async Task Following_next_gives_every_entry_once()
    {
        await using OktaTestOrg org = await StartAsync(new(), users: 450);
        using RawClient client = org.ByApiToken();

        List<Reply> pages = await FollowAsync(client, "/api/v1/users");

        Assert.Equal([200, 200, 50], pages.Select(page => page.Items.Count));
        Assert.Equal(org.Users.All.Select(user => user.Id), pages.SelectMany(page => page.Items).Select(user => (string)user!["id"]!));
        Assert.Equal([2, 2, 1], pages.Select(page => page.Header("Link").Length));
        Assert.Equal(org.Url + "api/v1/users", pages[0].Link("self"));
    }

    [Fact]
    public async Task The_next_link_keeps_what_was_asked_for()
    {
        await using OktaTestOrg org = await StartAsync(new(), users: 3);
        using RawClient client = org.ByApiToken();

        List<Reply> pages = await FollowAsync(client, "/api/v1/users?limit=1&unknown=a%20b&search=status+eq+%22ACTIVE%22");

        Assert.Equal([1, 1, 1], pages.Select(page => page.Items.Count));
        Assert.All(pages[..2], page => Assert.Matches("^" + org.Url + @"api/v1/users\?after=[^&]+&limit=1&unknown=a%20b&search=status\+eq\+%22ACTIVE%22$", page.Next));
    }

    [Fact]
    public async Task An_empty_page_in_the_middle_is_not_the_end()
    {
        await using OktaTestOrg org = await StartAsync(new() { EmptyMiddlePage = true, MaxPageSize = 2 }, users: 5);
        using RawClient client = org.ByApiToken();

        List<Reply> pages = await FollowAsync(client, "/api/v1/users?limit=100");

        Assert.Equal([2, 0, 2, 1], pages.Select(page => page.Items.Count));
        Assert.Equal(org.Users.All.Select(user => user.Id), pages.SelectMany(page => page.Items).Select(user => (string)user!["id"]!));
    }

    [Fact]
    public async Task The_links_can_come_in_one_line()
    {
        await using OktaTestOrg org = await StartAsync(new() { JoinLinkHeaders = true, MaxPageSize = 2 }, users: 3);
        using RawClient client = org.ByApiToken();

        List<Reply> pages = await FollowAsync(client, "/api/v1/users");

        Assert.Equal([2, 1], pages.Select(page => page.Items.Count));
        Assert.Matches("^<[^>]+>; rel=\"self\", <[^>]+>; rel=\"next\"$", Assert.Single(pages[0].Header("Link")));
    }

    [Fact]
    public async Task A_cursor_is_taken_as_it_was_given_only()
    {
        await using OktaTestOrg org = await StartAsync(new() { MaxPageSize = 1 }, users: 3);
        org.Groups.Add("A");
        using RawClient client = org.ByApiToken();
        string next = (await client.GetAsync("/api/v1/users")).Next!;
        string cursor = next.Split("after=")[1];

        foreach (string wrong in new[] { Uri.UnescapeDataString(cursor), Uri.EscapeDataString(cursor), cursor[..^8], org.Users.All[0].Id, "" })
        {
            Reply reply = await client.GetAsync("/api/v1/users?after=" + wrong);
            Assert.Equal((HttpStatusCode.BadRequest, "E0000029"), (reply.Status, reply.ErrorCode));
        }

        Assert.Equal("E0000029", (await client.GetAsync("/api/v1/groups?after=" + cursor)).ErrorCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/v1/users?after=" + cursor)).Status);
    }

    [Fact]
    public async Task Entries_deleted_between_pages_lose_no_others()
    {
        await using OktaTestOrg org = await StartAsync(new() { MaxPageSize = 2 }, users: 4);
        using RawClient client = org.ByApiToken();
        IReadOnlyList<OktaTestUser> users = org.Users.All;
        string next = (await client.GetAsync("/api/v1/users")).Next!;
        await client.DeleteAsync("/api/v1/users/" + users[1].Id);
        await client.DeleteAsync("/api/v1/users/" + users[1].Id);

        Reply second = await client.GetAsync(next);

        Assert.Equal([users[2].Id, users[3].Id], second.Items.Select(user => (string)user!["id"]!));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("ten")]
    [InlineData("")]
    public async Task A_limit_is_a_positive_number(string limit)
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        using RawClient client = org.ByApiToken();

        Reply reply = await client.GetAsync("/api/v1/users?limit=" + limit);

        Assert.Equal((HttpStatusCode.BadRequest, "E0000001"), (reply.Status, reply.ErrorCode));
    }

    [Fact]
    public async Task A_limit_over_the_maximum_is_the_maximum()
    {
        await using OktaTestOrg org = await StartAsync(new(), users: 201);
        using RawClient client = org.ByApiToken();

        Assert.Equal(200, (await client.GetAsync("/api/v1/users?limit=500")).Items.Count);
    }

    [Fact]
    public async Task Members_and_groups_have_pages_too()
    {
        await using OktaTestOrg org = await StartAsync(new(), users: 5);
        string group = org.Groups.Add("A").Id;
        org.Groups.Add("B");
        org.Groups.Add("C");
        foreach (OktaTestUser user in org.Users.All)
        {
            org.Groups.AddMember(group, user.Id);
        }

        using RawClient client = org.ByApiToken();

        Assert.Equal([2, 2, 1], (await FollowAsync(client, $"/api/v1/groups/{group}/users?limit=2")).Select(page => page.Items.Count));
        Assert.Equal([2, 1], (await FollowAsync(client, "/api/v1/groups?limit=2")).Select(page => page.Items.Count));
    }

    [Fact]
    public async Task A_look_up_gives_ten_at_most_and_no_links()
    {
        await using OktaTestOrg org = await StartAsync(new(), users: 12);
        using RawClient client = org.ByApiToken();

        Reply reply = await client.GetAsync("/api/v1/users?q=user");

        Assert.Equal(10, reply.Items.Count);
        Assert.Empty(reply.Header("Link"));
        Assert.Equal(12, (await client.GetAsync("/api/v1/users?q=user&limit=50")).Items.Count);
    }

    private static async Task<OktaTestOrg> StartAsync(OktaTestOrgOptions options, int users)
    {
        OktaTestOrg org = await OktaTestOrg.StartAsync(options);
        for (int i = 0; i < users; i++)
        {
            org.Users.Add($"user{i}@example.com", "First", "Last");
        }

        return org;
    }

    private static async Task<List<Reply>> FollowAsync(RawClient client, string target)
    {
        List<Reply> pages = [];
        for (string? next = target; next is not null; next = pages[^1].Next)
        {
            pages.Add(await client.GetAsync(next));
            Assert.Equal(HttpStatusCode.OK, pages[^1].Status);
            Assert.True(pages.Count < 100, "The listing does not end.");
        }

        return pages;
    }
}
