using System.Net;
using System.Text.Json.Nodes;

namespace OktaGen.Testing.Tests;

public sealed class LogTests : OrgTest
{
    private const string Until = "2026-09-02T00:00:00Z";

    protected override OktaTestOrgOptions Options => new() { TimeProvider = Clock };

    [Fact]
    public async Task A_bounded_query_ends_and_is_ordered_by_publication()
    {
        Org.Logs.Add("b", Clock.GetUtcNow());
        Org.Logs.Add("a", Clock.GetUtcNow().AddMinutes(-5));
        Org.Logs.Add("c", Clock.GetUtcNow().AddMinutes(5));

        Reply first = await Client.GetAsync($"/api/v1/logs?since=2026-09-01T00:00:00Z&until={Until}&limit=2");
        Reply second = await Client.GetAsync(first.Next!);
        Reply descending = await Client.GetAsync("/api/v1/logs?sortOrder=DESCENDING");

        Assert.Equal(["a", "b"], Types(first));
        Assert.Equal(["c"], Types(second));
        Assert.Null(second.Next);
        Assert.Equal(["c", "b", "a"], Types(descending));
        Assert.Null(descending.Next);
    }

    [Fact]
    public async Task Polling_never_ends_and_delivers_in_the_order_of_persistence()
    {
        Org.Logs.Add("first");
        Reply page = await Client.GetAsync("/api/v1/logs?limit=2");
        Assert.Equal(["first"], Types(page));

        page = await Client.GetAsync(page.Next!);
        Assert.Empty(page.Items);
        Assert.DoesNotContain("since=", page.Next!, StringComparison.Ordinal);

        Org.Logs.Add("second");
        Org.Logs.Add("late", Clock.GetUtcNow().AddMinutes(-1));
        Org.Logs.Add("third");
        page = await Client.GetAsync(page.Next!);
        Assert.Equal(["second", "late"], Types(page));
        page = await Client.GetAsync(page.Next!);
        Assert.Equal(["third"], Types(page));
        page = await Client.GetAsync(page.Next!);
        Assert.Empty(page.Items);
        Assert.NotNull(page.Next);
    }

    [Fact]
    public async Task Polling_keeps_its_filter_and_passes_over_what_does_not_match()
    {
        Reply page = await Client.GetAsync("/api/v1/logs?filter=eventType%20eq%20%22wanted%22&since=2026-09-01T00:00:00Z");
        Org.Logs.Add("other");
        page = await Client.GetAsync(page.Next!);
        Assert.Empty(page.Items);

        Org.Logs.Add("wanted");
        Org.Logs.Add("other");
        page = await Client.GetAsync(page.Next!);

        Assert.Equal(["wanted"], Types(page));
        Assert.Contains("filter=", page.Next!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_default_is_the_last_seven_days_and_nothing_is_older_than_ninety()
    {
        Org.Logs.Add("recent", Clock.GetUtcNow().AddDays(-7));
        Org.Logs.Add("older", Clock.GetUtcNow().AddDays(-8));
        Org.Logs.Add("gone", Clock.GetUtcNow().AddDays(-91));

        Assert.Equal(["recent"], Types(await Client.GetAsync("/api/v1/logs")));
        Assert.Equal(["older", "recent"], Types(await Client.GetAsync("/api/v1/logs?since=2026-05-01T00:00:00Z&until=" + Until)));
    }

    [Theory]
    [InlineData("since=2026-01-01T00:00:00Z", "E0000053")]
    [InlineData("since=2026-09-01T02:00:00Z&until=2026-09-01T01:00:00Z", "E0000053")]
    [InlineData("filter=published%20gt%20%222026-09-01T00:00:00Z%22", "E0000053")]
    [InlineData("filter=eventType%20eq", "E0000053")]
    [InlineData("since=yesterday", "E0000001")]
    [InlineData("sortOrder=desc", "E0000001")]
    [InlineData("limit=-1", "E0000001")]
    [InlineData("q=1%202%203%204%205%206%207%208%209%2010%2011", "E0000001")]
    [InlineData("q=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "E0000001")]
    [InlineData("after=made-up", "E0000029")]
    public async Task A_query_that_okta_would_not_take_is_refused(string query, string code)
    {
        Reply reply = await Client.GetAsync("/api/v1/logs?" + query);

        Assert.Equal((HttpStatusCode.BadRequest, code), (reply.Status, reply.ErrorCode));
    }

    [Fact]
    public async Task Since_and_after_exclude_one_another()
    {
        Reply page = await Client.GetAsync("/api/v1/logs");

        Assert.Equal("E0000001", (await Client.GetAsync(page.Next + "&since=2026-09-01T00:00:00Z")).ErrorCode);
    }

    [Fact]
    public async Task Keywords_must_all_occur_and_a_limit_of_zero_is_allowed()
    {
        Org.Logs.Add("user.session.start", members: new JsonObject { ["displayMessage"] = "User login to Okta" });
        Org.Logs.Add("user.session.end");

        Assert.Equal(["user.session.start"], Types(await Client.GetAsync("/api/v1/logs?q=LOGIN%20session")));
        Reply none = await Client.GetAsync("/api/v1/logs?limit=0");
        Assert.Empty(none.Items);
        Assert.Equal(["user.session.start", "user.session.end"], Types(
            await Client.GetAsync(none.Next!.Replace("limit=0", "limit=9", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task An_empty_page_can_come_in_the_middle()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync(
            new OktaTestOrgOptions { TimeProvider = Clock, EmptyMiddlePage = true, MaxPageSize = 1 });
        using RawClient client = org.ByApiToken();
        org.Logs.Add("a");
        org.Logs.Add("b");

        Reply first = await client.GetAsync("/api/v1/logs?until=" + Until);
        Reply second = await client.GetAsync(first.Next!);
        Reply third = await client.GetAsync(second.Next!);

        Assert.Equal(["a"], Types(first));
        Assert.Empty(second.Items);
        Assert.Equal(["b"], Types(third));
        Assert.Null(third.Next);
    }

    [Fact]
    public async Task Changes_are_logged_with_actor_and_targets()
    {
        OktaTestUser user = Org.Users.Add("ann@example.com", "Ann", "Able");
        OktaTestGroup group = Org.Groups.Add("Staff");
        await Client.PostAsync($"/api/v1/users/{user.Id}/lifecycle/suspend");
        await Client.PostAsync($"/api/v1/users/{user.Id}/lifecycle/suspend");
        await Client.PutAsync($"/api/v1/groups/{group.Id}/users/{user.Id}");
        await Client.PutAsync($"/api/v1/groups/{group.Id}/users/{user.Id}");
        await Client.DeleteAsync($"/api/v1/groups/{group.Id}/users/{user.Id}");
        await Client.DeleteAsync("/api/v1/groups/" + group.Id);

        Assert.Equal(
            ["user.lifecycle.suspend", "group.user_membership.add", "group.user_membership.remove", "group.lifecycle.delete"],
            Org.Logs.All.Select(entry => entry.EventType));
        Reply reply = await Client.GetAsync(
            $"/api/v1/logs?filter=target.id%20eq%20%22{group.Id}%22%20and%20eventType%20sw%20%22group.user%22");
        JsonNode added = reply.Items[0]!;
        Assert.Equal(2, reply.Items.Count);
        Assert.Equal("admin@example.com", (string)added["actor"]!["alternateId"]!);
        Assert.Equal([user.Id, group.Id], added["target"]!.AsArray().Select(target => (string)target!["id"]!));
        Assert.Equal(Org.Requests[2].RequestId, (string)added["transaction"]!["id"]!);
    }

    [Fact]
    public async Task A_service_app_is_the_actor_of_what_it_does()
    {
        using RawClient app = await Org.ByOAuthAsync(OktaScopes.GroupsManage, OktaScopes.LogsRead);
        await app.PostAsync("/api/v1/groups", """{"profile":{"name":"A"}}""");

        JsonNode entry = Assert.Single((await app.GetAsync("/api/v1/logs")).Items)!;

        Assert.Equal("PublicClientApp", (string)entry["actor"]!["type"]!);
        Assert.Equal(Org.Requests[^1].ClientId, (string)entry["actor"]!["id"]!);
        using RawClient reader = await Org.ByOAuthAsync(OktaScopes.UsersRead);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.GetAsync("/api/v1/logs")).Status);
    }

    private static string[] Types(Reply reply) => [.. reply.Items.Select(entry => (string)entry!["eventType"]!)];
}
