using System.Text.Json.Nodes;

namespace OktaGen.Management.Tests.Workflows;

/// <summary>What administrators look for in the System Log.</summary>
public sealed class LogTests
{
    [Fact]
    public async Task Each_preset_finds_its_events_and_no_others()
    {
        await using TestOrg test = await TestOrg.StartAsync();
        test.Org.Logs.Add("user.session.start");
        string failed = test.Org.Logs.Add("user.session.start", members: new JsonObject { ["outcome"] = new JsonObject { ["result"] = "FAILURE" } }).Uuid;
        string group = test.Org.Logs.Add("group.user_membership.add").Uuid;
        test.Org.Logs.Add("group.user_membership.remove");
        string assignment = test.Org.Logs.Add("application.user_membership.add").Uuid;
        string signIn = test.Org.Logs.Add("user.authentication.sso").Uuid;

        Assert.Equal([failed], await FindAsync(test, LogPresets.FailedSignIns));
        Assert.Equal([group], await FindAsync(test, LogPresets.GroupAssignments));
        Assert.Equal([assignment], await FindAsync(test, LogPresets.ApplicationAssignments));
        Assert.Equal([signIn], await FindAsync(test, LogPresets.ApplicationSignIns));
    }

    [Fact]
    public async Task The_tail_gives_what_is_there_and_what_comes_each_once()
    {
        await using TestOrg test = await TestOrg.StartAsync();
        string first = test.Org.Logs.Add("group.user_membership.add").Uuid;
        var seen = new List<string?>();

        await foreach (LogEvent entry in new SystemLogClient(test.Okta).TailLogEventsAsync(filter: LogPresets.GroupAssignments))
        {
            seen.Add(entry.Uuid);
            if (seen.Count == 3)
            {
                break;
            }

            test.Org.Logs.Add("user.session.start");
            test.Org.Logs.Add("group.user_membership.add");
        }

        Assert.Equal(first, seen[0]);
        Assert.Equal(3, seen.Distinct().Count());
    }

    private static async Task<List<string>> FindAsync(TestOrg test, OktaFilter filter)
    {
        List<string> found = [];
        await foreach (LogEvent entry in new SystemLogClient(test.Okta).ListLogEventsAsync(filter: filter))
        {
            found.Add(entry.Uuid!);
        }

        return found;
    }
}
