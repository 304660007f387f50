using System.CommandLine;
using System.Text;
using OktaGen.Cli.Commands;
using OktaGen.Cli.Terminal;
using OktaGen.Cli.Tests.Setup;
using OktaGen.Cli.Tests.Support;

namespace OktaGen.Cli.Tests.Terminal;

/// <summary>Whatever happens, a person reads a sentence and a script gets an exit code.</summary>
public sealed class LastResortTests
{
    private const string Secret = "00aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789abcd";

    private static readonly string[] s_paths =
        ["--settings", "--key-file", "--scopes", "--user-secrets", "--output", "--assembly", "--project", "--references", "--overlay", "--constants"];

    [Theory]
    [InlineData("keys", "new", "--print-private-key")]
    [InlineData("keys", "show", "KEY")]
    [InlineData("keys", "convert", "KEY")]
    [InlineData("keys", "list", "--settings", "SETTINGS")]
    [InlineData("keys", "rotate", "--dry-run", "--settings", "SETTINGS")]
    [InlineData("keys", "retire", "nothing", "--settings", "SETTINGS")]
    [InlineData("setup", "--dry-run", "--role", "USER_ADMIN", "--scopes", "SCOPES", "--key-file", "KEY", "--label", "Nightly job")]
    [InlineData("doctor", "--settings", "SETTINGS", "--scopes", "SCOPES")]
    [InlineData("scopes", "--offline", "--scopes", "SCOPES")]
    [InlineData("report", "TOOL")]
    [InlineData("scaffold", "DESCRIPTION", "--output", "OUT", "--namespace", "Acme")]
    [InlineData("catalogue", "DESCRIPTION", "--output", "OUT.tsv")]
    public async Task A_fault_that_nobody_foresaw_is_a_sentence_in_every_command(params string[] command)
    {
        await using SetupSite site = await SetupSite.StartAsync();
        Assert.Equal(0, (await site.RunAsync("--settings", site.PathOf("appsettings.json"))).ExitCode);
        string description = site.Write("description.yaml", TestDescription.Of(TestDescription.Get("/api/v1/things", "listThings", "{ type: object, properties: { id: { type: string } } }")));
        string[] arguments = [.. command.Select(word => word switch
        {
            "KEY" => site.KeyFile,
            "SETTINGS" => site.PathOf("appsettings.json"),
            "SCOPES" => site.ScopesFile,
            "TOOL" => typeof(OktaGenCommand).Assembly.Location,
            "DESCRIPTION" => description,
            "OUT" => site.PathOf("out"),
            "OUT.tsv" => site.PathOf("out.tsv"),
            _ => word,
        })];
        using var error = new StringWriter();

        int exitCode = await OktaGenCommand.RunAsync(arguments, site.Host(), new InvocationConfiguration { Output = new OddWriter(), Error = error });

        Assert.Equal(ExitCodes.Failure, exitCode);
        Assert.StartsWith("oktagen cannot go on: an odd writer", error.ToString(), StringComparison.Ordinal);
        Assert.Single(error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.DoesNotContain("   at ", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_foreseen_keeps_its_own_words_there()
    {
        using var error = new StringWriter();

        int exitCode = await OktaGenCommand.RunAsync(["fly"], new ToolHost { Person = null }, new InvocationConfiguration { Output = TextWriter.Null, Error = error });

        Assert.Equal(1, exitCode);
        Assert.Contains("fly", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("cannot go on", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_NUL_in_any_name_is_refused_by_every_command_that_takes_one()
    {
        int count = 0;
        foreach ((string[] path, Command command) in Leaves(OktaGenCommand.Create(new ToolHost { Person = null }), []))
        {
            string[] required = [.. command.Arguments.Select(static _ => "a"), .. command.Options.Where(static option => option.Required).SelectMany(static option => (string[])[option.Name, "a"])];
            foreach (string[] odd in command.Options.Where(static option => s_paths.Contains(option.Name)).Select(static option => (string[])[option.Name, "a\0b"])
                .Concat(command.Arguments.Select(static _ => (string[])["a\0b"])))
            {
                string[] others = odd.Length == 1 ? [.. required.Skip(1)] : [.. required.Where((word, index) => word != odd[0] && (index == 0 || required[index - 1] != odd[0]))];

                (int exitCode, _, string error) = await Tool.RunAsync([.. path, .. others, .. odd]);

                Assert.Equal(1, exitCode);
                Assert.True(error.Contains("holds a NUL character", StringComparison.Ordinal), $"{string.Join(' ', path)} {odd[0]}: {error}");
                Assert.DoesNotContain('\0', error);
                count++;
            }
        }

        Assert.InRange(count, 20, 100);
    }

    private static IEnumerable<(string[] Path, Command Command)> Leaves(Command command, string[] path) => command.Subcommands.Count == 0
        ? [(path, command)]
        : command.Subcommands.SelectMany(child => Leaves(child, [.. path, child.Name]));

    private sealed class OddWriter : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new NotSupportedException($"an odd writer\nwith {Secret}");
    }
}
