using OktaGen.Cli.Terminal;
using OktaGen.Cli.Tests.Setup;
using OktaGen.Cli.Tests.Support;

namespace OktaGen.Cli.Tests.Terminal;

/// <summary>What an org says is data, in every command, and also where a pipe reads.</summary>
public sealed class OutputTests : IAsyncLifetime
{
    private SetupSite _site = null!;

    public async Task InitializeAsync()
    {
        _site = await SetupSite.StartAsync();
        Assert.Equal(0, (await _site.RunAsync("--settings", _site.PathOf("appsettings.json"))).ExitCode);
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Theory]
    [InlineData("doctor")]
    [InlineData("scopes", "--offline")]
    [InlineData("scopes")]
    [InlineData("keys", "list")]
    [InlineData("keys", "rotate", "--wait", "0")]
    [InlineData("keys", "rotate", "--dry-run")]
    [InlineData("keys", "retire", "x\u001b[31m")]
    public async Task No_escape_sequence_of_an_org_reaches_who_reads(params string[] command)
    {
        string[] scopes = command[0] == "keys" ? [] : ["--scopes", _site.ScopesFile];

        await AssertCleanAsync([.. command, "--settings", _site.PathOf("appsettings.json"), .. scopes]);
    }

    [Theory]
    [InlineData()]
    [InlineData("--dry-run")]
    [InlineData("--revoke-unlisted")]
    [InlineData("--label", "New one\u001b[31m")]
    public async Task Nor_does_it_in_a_set_up(params string[] more) => await AssertCleanAsync(
        ["setup", "--scopes", _site.ScopesFile, "--key-file", _site.KeyFile, "--role", "USER_ADMIN", "--client-id", _site.App.ClientId, "--wait", "0", .. more]);

    [Theory]
    [InlineData(400, "E0000001")]
    [InlineData(403, "E0000006")]
    [InlineData(500, "E0000009")]
    public async Task Nor_in_an_error(int status, string code)
    {
        foreach (string[] command in (string[][])[["doctor"], ["keys", "list"], ["keys", "rotate", "--wait", "0"]])
        {
            _site.Org.Faults.Error(status, code, path: "/**", count: 20);
            await AssertCleanAsync([.. command, "--settings", _site.PathOf("appsettings.json")]);
            _site.Org.Faults.Clear();
        }
    }

    [Fact]
    public async Task A_key_id_of_markup_and_line_breaks_stays_in_its_row()
    {
        var host = new ToolHost { Person = null, CreateHandler = static () => new HostileOrg(), Variable = _site.Host().Variable };

        (int exitCode, string output, _) = await Tool.RunAsync(host, "keys", "list", "--settings", _site.PathOf("appsettings.json"));

        Assert.Equal(0, exitCode);
        Assert.Equal(2, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains(@"\u001B[31m\u009B2J", output, StringComparison.Ordinal);
        Assert.Contains("fake line [red]x[/] [", output, StringComparison.Ordinal);
    }

    private async Task AssertCleanAsync(string[] arguments)
    {
        var host = new ToolHost { Person = null, CreateHandler = static () => new HostileOrg(), Variable = _site.Host().Variable };

        (_, string output, string error) = await Tool.RunAsync(host, arguments);
        (_, string json, string jsonError) = await Tool.RunAsync(host, [.. arguments, "--json"]);

        Assert.NotEqual("", output + error);
        string said = (output + error + json + jsonError).ReplaceLineEndings("\n");
        Assert.False(HostileOrg.Reaches(said), said);
    }
}
