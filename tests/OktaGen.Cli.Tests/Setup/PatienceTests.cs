using Microsoft.Extensions.Time.Testing;
using OktaGen.Cli.Terminal;
using OktaGen.Cli.Tests.Support;
using OktaGen.Testing;

namespace OktaGen.Cli.Tests.Setup;

/// <summary>An org that takes a request, for a token or for anything else, and never answers.</summary>
public sealed class PatienceTests
{
    private const string TokenEndpoint = "/oauth2/v1/token";

    [Theory]
    [InlineData(20, "setup")]
    [InlineData(1, "setup")]
    [InlineData(1, "keys rotate")]
    [InlineData(20, "keys rotate")]
    [InlineData(0, "setup")]
    [InlineData(0, "keys rotate")]
    public async Task A_token_request_without_an_answer_lasts_no_longer_than_the_wait(int wait, string command)
    {
        await using SetupSite site = await SetupSite.StartAsync();
        string settings = site.PathOf("appsettings.json");
        Assert.Equal(0, (await site.RunAsync("--settings", settings)).ExitCode);
        string[] arguments = command == "setup"
            ? ["setup", "--label", SetupSite.Label, "--scopes", site.ScopesFile, "--key-file", site.KeyFile, "--role", "USER_ADMIN"]
            : ["keys", "rotate", "--settings", settings];

        // Without a wait there is one attempt, which has ten seconds.
        int seconds = wait == 0 ? 10 : wait;
        (int exitCode, string said) = await RunAsync(
            site, TimeSpan.FromSeconds(seconds), asAdmin: true, TokenEndpoint, [.. arguments, "--wait", $"{wait}"]);

        Assert.Equal(1, exitCode);
        Assert.Contains($"gave no answer within {Text(seconds)}.", said, StringComparison.Ordinal);
        Assert.Equal(wait > 0 || command == "setup", said.Contains($"After {Text(wait)}, ", StringComparison.Ordinal));

        static string Text(int number) => number == 1 ? "1 second" : $"{number} seconds";
    }

    [Theory]
    [InlineData("doctor", true, 2)]
    [InlineData("doctor", false, 2)]
    [InlineData("scopes", false, 1)]
    public async Task Nor_does_a_command_without_a_wait_last_for_ever(string command, bool asAdmin, int expected)
    {
        await using SetupSite site = await SetupSite.StartAsync();
        string settings = site.PathOf("appsettings.json");
        Assert.Equal(0, (await site.RunAsync("--settings", settings)).ExitCode);

        (int exitCode, string said) = await RunAsync(
            site, TimeSpan.FromSeconds(100), asAdmin, TokenEndpoint, command, "--settings", settings, "--scopes", site.ScopesFile);

        Assert.Equal(expected, exitCode);
        Assert.Contains("gave no answer within 100 seconds", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("scopes", "/api/v1/apps/*/grants", 1)]
    [InlineData("doctor", "/api/v1/apps/*/grants", 0)]
    [InlineData("doctor", "/.well-known/okta-organization", 2)]
    [InlineData("keys list", "/api/v1/apps/*/credentials/jwks", 1)]
    [InlineData("keys rotate", "/api/v1/apps/*/credentials/jwks", 1)]
    [InlineData("keys retire", "/api/v1/apps/*/credentials/jwks", 1)]
    [InlineData("setup", "/api/v1/apps", 1)]
    public async Task Nor_does_a_call_without_an_answer(string command, string path, int expected)
    {
        await using SetupSite site = await SetupSite.StartAsync();
        string settings = site.PathOf("appsettings.json");
        Assert.Equal(0, (await site.RunAsync("--settings", settings)).ExitCode);
        string[] arguments = command switch
        {
            "setup" =>
                ["setup", "--label", SetupSite.Label, "--scopes", site.ScopesFile, "--key-file", site.KeyFile, "--role", "USER_ADMIN"],
            "keys retire" => ["keys", "retire", "x", "--settings", settings],
            "keys list" or "keys rotate" => [.. command.Split(' '), "--settings", settings],
            _ => [command, "--settings", settings, "--scopes", site.ScopesFile],
        };

        (int exitCode, string said) = await RunAsync(site, TimeSpan.FromSeconds(100), asAdmin: true, path, arguments);

        Assert.Equal(expected, exitCode);
        Assert.Contains("was not answered within 100 s.", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("2147483647")]
    public async Task A_wait_that_makes_no_sense_is_refused(string wait)
    {
        (int exitCode, _, string error) = await Tool.RunAsync("setup", "--wait", wait);

        Assert.Equal(1, exitCode);
        Assert.Contains("--wait takes 0 to 86400 seconds", error, StringComparison.Ordinal);
    }

    // The clock stands still, and goes on once, when the request is on its way.
    private static async Task<(int ExitCode, string Said)> RunAsync(
        SetupSite site, TimeSpan passes, bool asAdmin, string path, params string[] arguments)
    {
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        Func<string, string?> variable = site.Host().Variable;
        var host = new ToolHost
        {
            Person = null,
            Variable = name => asAdmin || name != "OKTA_CLIENT_TOKEN"
            ? variable(name)
            : null,
            Time = time
        };
        OktaTestHold hold = site.Org.Faults.Hold(path: path, count: 1000);
        Task<(int ExitCode, string Output, string Error)> run = Tool.RunAsync(host, arguments);
        await Task.WhenAny(run, hold.WaitAsync());
        time.Advance(passes);
        (int exitCode, string output, string error) = await run.WaitAsync(TimeSpan.FromMinutes(1));
        hold.Release();
        return (exitCode, output + error);
    }
}
