using System.CommandLine.Parsing;
using OktaGen.Testing;

namespace OktaGen.Directory.Tests;

/// <summary>The sample's README names a command for each of the 35 of the Okta v2 integration, and all of them work.</summary>
public sealed class ReadmeTests : DirectoryTest
{
    public static TheoryData<string, string> Commands { get; } = Read();

    [Fact]
    public void There_are_35() => Assert.Equal(35, Commands.Count);

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_command_of_the_table_works(string name, string command)
    {
        OktaTestUser ann = Org.Users.Add("ann@example.com", "Ann", "Able");
        Org.Users.Add("locked@example.com", "Lou", "Locked", "LOCKED_OUT");
        Org.Users.Add("staged@example.com", "Sam", "Staged", "STAGED");
        Org.Users.Add("suspended@example.com", "Sue", "Suspended", "SUSPENDED");
        Org.Groups.Add("Finance");
        Org.Groups.AddMember("Finance", ann.Id);
        Org.Apps.Add("Wiki");
        OktaTestFactor push = Org.Factors.Add(ann.Id);
        string address = (await SucceedAsync("factor", "verify", ann.Id, push.Id, "--no-wait")).Output.Trim();
        Org.Factors.AnswerPush(push.Id, OktaTestPushAnswer.Approve);
        DirectoryRun zone = await SucceedAsync("zone", "create", "Office", "--gateway", "192.0.2.0/24", "--format", "jsonl");
        int before = Org.Requests.Count;
        if (name == "okta-verify-push-factor")
        {
            // The answer that waits is of the push before.
            await SucceedAsync("factor", "status", address);
            Org.Factors.AnswerPush(push.Id, OktaTestPushAnswer.Approve);
        }

        string[] arguments =
        [
            .. CommandLineParser.SplitCommandLine(command.Replace('\'', '\u0001').Replace("\"", "\u0002", StringComparison.Ordinal).Replace('\u0001', '"'))
                .Select(argument => argument.Replace('\u0002', '"') switch
                {
                    "FACTOR" => push.Id,
                    "ADDRESS" => address,
                    "ZONE" => (string)zone.Entries[0]["id"]!,
                    var other => other,
                }),
        ];
        DirectoryRun run = await RunWithInputAsync("Correct-Horse-7\n", arguments);

        Assert.True(run.ExitCode == 0, $"{name}: {run.Error}");
        Assert.True(Org.Requests.Count > before);
        Assert.All(Org.Requests.Skip(before), static request => Assert.InRange(request.Status, 200, 299));
    }

    private static TheoryData<string, string> Read()
    {
        string? folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder!, "OktaGen.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        var commands = new TheoryData<string, string>();
        foreach (string line in File.ReadLines(Path.Combine(folder!, "samples", "Directory", "README.md")))
        {
            if (line.Split('`') is ["| ", var name, " | ", var command, " |"])
            {
                commands.Add(name, command);
            }
        }

        return commands;
    }
}
