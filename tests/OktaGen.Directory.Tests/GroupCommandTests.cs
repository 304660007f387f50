using System.Text.Json.Nodes;
using OktaGen.Testing;

namespace OktaGen.Directory.Tests;

/// <summary>The commands of groups and of apps.</summary>
public sealed class GroupCommandTests : DirectoryTest
{
    [Fact]
    public async Task A_group_is_created_and_listed()
    {
        DirectoryRun created = await SucceedAsync("group", "create", "Finance", "--description", "Those who count", "--format", "jsonl");
        await SucceedAsync("group", "create", "Facilities");

        Assert.Equal(("Finance", "Those who count"), (Name(created.Entries[0]), (string)created.Entries[0]["profile"]!["description"]!));
        Assert.Equal(["Finance", "Facilities"], Names(await SucceedAsync("group", "list", "--format", "jsonl")));
        Assert.Equal(["Finance"], Names(await SucceedAsync("group", "list", "--query", "Fin", "--format", "jsonl")));
        Assert.Equal(["Facilities"], Names(await SucceedAsync("group", "list", "--search", "profile.name co \"cili\"", "--format", "jsonl")));
        Assert.Equal(2, (await SucceedAsync("group", "list", "--filter", "type eq \"OKTA_GROUP\"", "--format", "jsonl")).Entries.Count);
        Assert.Contains("E0000001", await FailAsync("group", "create", "Finance"), StringComparison.Ordinal);
        Assert.Contains("E0000031", await FailAsync("group", "list", "--filter", "nonsense"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_is_added_listed_and_removed()
    {
        OktaTestUser ann = Org.Users.Add("ann@example.com", "Ann", "Able");
        string finance = Org.Groups.Add("Finance").Id;
        Org.Groups.Add("Finance EMEA");

        Assert.Equal("ann@example.com is a member of Finance.", (await SucceedAsync("group", "add-user", "Finance", "ann@example.com")).Output.TrimEnd());
        Assert.Equal(ann.Id, (string)Assert.Single((await SucceedAsync("group", "members", finance, "--format", "jsonl")).Entries)["id"]!);
        Assert.EndsWith("manager,managerEmail", (await SucceedAsync("group", "members", "Finance", "--verbose", "--format", "csv")).Lines[0], StringComparison.Ordinal);
        Assert.Equal(["Finance"], Names(await SucceedAsync("group", "of", "ann@example.com", "--format", "jsonl")));
        Assert.Equal($"{ann.Id} is no member of {finance}.", (await SucceedAsync("group", "remove-user", finance, ann.Id)).Output.TrimEnd());
        Assert.Equal("There are no such users.", (await RunAsync("group", "members", "Finance")).Error.TrimEnd());
        Assert.Equal("There are no such groups.", (await RunAsync("group", "of", "ann@example.com")).Error.TrimEnd());
    }

    [Theory]
    [InlineData("group", "add-user", "Nowhere", "ann@example.com")]
    [InlineData("group", "remove-user", "Nowhere", "ann@example.com")]
    [InlineData("group", "members", "Nowhere")]
    [InlineData("group", "assign-app", "Nowhere", "Wiki")]
    [InlineData("group", "assign-app", "Finance", "Nowhere")]
    public async Task A_name_that_nothing_has_changes_nothing(params string[] arguments)
    {
        Org.Users.Add("ann@example.com", "Ann", "Able");
        Org.Groups.Add("Finance");
        Org.Groups.Add("Nowhere near");
        Org.Apps.Add("Wiki");
        Org.Apps.Add("Nowhere near");

        Assert.Matches("There is no (group with the name|app with the label) 'Nowhere'.", await FailAsync(arguments));
        Assert.DoesNotContain(Org.Requests, static request => request.Method is "PUT" or "DELETE");
    }

    [Fact]
    public async Task A_user_that_is_not_there_becomes_no_member()
    {
        Org.Groups.Add("Finance");

        foreach (string[] command in (string[][])[["add-user", "Finance"], ["remove-user", "Finance"], ["of"]])
        {
            Assert.Contains("There is no user", await FailAsync(["group", .. command, "nobody@example.com"]), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_app_is_assigned_to_a_group_with_or_without_a_priority()
    {
        OktaTestApp wiki = Org.Apps.Add("Wiki");
        OktaTestGroup finance = Org.Groups.Add("Finance");

        Assert.Equal("Wiki is assigned to Finance.", (await SucceedAsync("group", "assign-app", "Finance", "Wiki")).Output.TrimEnd());
        await SucceedAsync("group", "assign-app", finance.Id, wiki.Id, "--priority", "3");

        Assert.Equal(2, Org.Requests.Count(request => request.Method == "PUT" && request.Path == $"/api/v1/apps/{wiki.Id}/groups/{finance.Id}" && request.Status == 200));
        Org.Apps.Add("Wiki");
        Assert.Contains("There is more than one app with the label 'Wiki'", await FailAsync("group", "assign-app", "Finance", "Wiki"), StringComparison.Ordinal);
    }

    private static string Name(JsonNode group) => (string)group["profile"]!["name"]!;

    private static IEnumerable<string> Names(DirectoryRun run) => run.Entries.Select(Name);
}
