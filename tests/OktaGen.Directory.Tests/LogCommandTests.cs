using System.Text.Json.Nodes;

namespace OktaGen.Directory.Tests;

/// <summary>The commands of the System Log.</summary>
public sealed class LogCommandTests : DirectoryTest
{
    private static readonly DateTimeOffset s_noon = new(2026, 9, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("failed-sign-ins", "user.session.start")]
    [InlineData("group-assignments", "group.user_membership.add")]
    [InlineData("app-assignments", "application.user_membership.add")]
    [InlineData("app-sign-ins", "user.authentication.sso")]
    public async Task A_preset_lists_its_events_within_the_times_that_are_given(string preset, string eventType)
    {
        JsonObject members = new() { ["outcome"] = new JsonObject { ["result"] = "FAILURE" } };
        Org.Logs.Add(eventType, s_noon.AddDays(-2), members);
        string middle = Org.Logs.Add(eventType, s_noon.AddDays(-1), members).Uuid;
        string newest = Org.Logs.Add(eventType, s_noon.AddHours(-1), members).Uuid;
        Org.Logs.Add("user.session.end");

        Assert.Equal(3, (await SucceedAsync("log", preset, "--format", "jsonl")).Entries.Count);
        Assert.Equal([newest, middle], Ids(await SucceedAsync("log", preset, "--since", "2026-08-31", "--descending", "--format", "jsonl")));
        Assert.Equal([middle], Ids(await SucceedAsync("log", preset, "--since", "2026-08-31T00:00:00Z", "--until", "2026-09-01T00:00:00Z", "--format", "jsonl")));
        Assert.Single((await RunAsync("log", preset, "--limit", "1", "--format", "jsonl")).Entries);
        Assert.Contains("is no time", (await RunAsync("log", preset, "--since", "yesterday")).Error, StringComparison.Ordinal);
        Assert.Contains("E0000053", await FailAsync("log", preset, "--since", "2020-01-01"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_are_filtered_and_shown_each_on_its_own()
    {
        Org.Logs.Add("user.session.start", members: new JsonObject
        {
            ["client"] = new JsonObject { ["userAgent"] = new JsonObject { ["browser"] = "FIREFOX", ["os"] = "Linux" }, ["device"] = "Computer", ["ipAddress"] = "192.0.2.1" },
            ["outcome"] = new JsonObject { ["result"] = "FAILURE", ["reason"] = "LOCKED_OUT" },
            ["target"] = new JsonArray(new JsonObject { ["displayName"] = "Ann", ["type"] = "User" }, new JsonObject { ["displayName"] = "Wiki", ["type"] = "AppInstance" }),
        });
        Org.Logs.Add("user.session.start", members: new JsonObject { ["client"] = null, ["request"] = null, ["target"] = null });

        DirectoryRun run = await SucceedAsync("log", "list", "--filter", "eventType eq \"user.session.start\"", "--format", "csv");

        Assert.Equal("time,severity,event,message,actor,outcome,client,address,chain,targets", run.Lines[0]);
        Assert.EndsWith("FAILURE: LOCKED_OUT,FIREFOX on Linux on Computer,192.0.2.1,127.0.0.1,\"Ann (User), Wiki (AppInstance)\"", run.Lines[1], StringComparison.Ordinal);
        Assert.EndsWith("SUCCESS,,,,", run.Lines[2], StringComparison.Ordinal);
        Assert.Single((await SucceedAsync("log", "list", "--query", "LOCKED_OUT", "--format", "jsonl")).Entries);
        Assert.Contains("E0000053", await FailAsync("log", "list", "--filter", "nonsense"), StringComparison.Ordinal);
        Assert.Equal("There are no such events.", (await RunAsync("log", "list", "--query", "unheard-of")).Error.TrimEnd());
    }

    [Fact]
    public async Task A_long_log_is_listed_over_all_pages()
    {
        for (int i = 0; i < 1100; i++)
        {
            Org.Logs.Add("user.session.start", s_noon.AddSeconds(i - 2000));
        }

        DirectoryRun run = await SucceedAsync("log", "list", "--format", "jsonl");

        Assert.Equal(1100, Ids(run).Distinct().Count());
    }

    [Fact]
    public async Task The_tail_gives_each_event_on_a_line_whatever_it_holds()
    {
        Org.Logs.Add("user.session.start", members: new JsonObject { ["displayMessage"] = "Signed in\nforged line" });
        Org.Logs.Add("user.session.end");

        DirectoryRun run = await SucceedAsync("log", "tail", "--since", "2026-08-31", "--limit", "2");

        Assert.Equal(2, run.Lines.Count);
        Assert.Contains("user.session.end", run.Lines[1], StringComparison.Ordinal);
    }

    private static IEnumerable<string> Ids(DirectoryRun run) => run.Entries.Select(static entry => (string)entry["uuid"]!);
}
