using System.Text.RegularExpressions;
using OktaGen.Cli.Commands;

namespace OktaGen.Docs.Tests;

/// <summary>What pages show of the tool is what it takes and says.</summary>
public sealed class ToolBlockTests
{
    private static readonly ToolCommand[] s_commands = [.. DocPage.All.SelectMany(ToolCommand.Of)];

    public static TheoryData<string> Pages =>
        [.. s_commands.Where(static command => command.IsTyped).Select(static command => command.Block.Page.Path).Distinct()];

    [Fact]
    public void Every_command_of_the_tool_is_one_that_it_knows_with_all_its_options()
    {
        string[] faults = [.. s_commands.SelectMany(
            static command => OktaGenCommand.Create().Parse([.. command.Arguments]).Errors,
            static (command, error) => $"{command.Block.Place}: {error.Message}")];

        Assert.NotEmpty(s_commands);
        Assert.Empty(faults);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_commands_of_a_page_typed_one_after_the_other_do_and_say_what_it_says(string path)
    {
        DocPage page = DocPage.All.Single(page => page.Path == path);
        await using ToolSite site = await ToolSite.StartAsync(page);

        foreach (ToolCommand command in ToolCommand.Of(page).Where(static command => command.IsTyped))
        {
            (int exitCode, string output, string error) = await site.RunAsync(command);

            string told = $"{command.Block.Place}: oktagen {string.Join(' ', command.Arguments)}\n{output}{error}";
            Assert.True(exitCode == command.ExitCode, $"Exit code {exitCode}. {told}");
            string[] lines = [.. output.Split('\n').Select(Plain)];
            int at = 0;
            foreach (string shown in command.Shown.Where(static line => line != "…"))
            {
                int found = Array.FindIndex(lines, at, line => Pattern(shown).IsMatch(line));
                Assert.True(found >= 0, $"There is no line '{shown}' in {told}");
                at = found + 1;
            }
        }
    }

    // How long an answer takes is another matter each time.
    private static Regex Pattern(string shown) => new(
        $"^{Regex.Replace(Regex.Escape(Plain(shown)).Replace("…", ".*", StringComparison.Ordinal), @"\d+\\ ms", @"\d+\ ms")}$");

    // How wide a column is depends on what is in it.
    private static string Plain(string line) => Regex.Replace(line.Trim(), @"\s+", " ");
}
