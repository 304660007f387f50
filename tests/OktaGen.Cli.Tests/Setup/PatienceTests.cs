using Microsoft.Extensions.Time.Testing;
using OktaGen.Cli.Terminal;
using OktaGen.Cli.Tests.Support;
using OktaGen.Testing;

namespace OktaGen.Cli.Tests.Setup;

/// <summary>A token endpoint that takes the request and never answers.</summary>
public sealed class PatienceTests
{
    [Theory]
    [InlineData(20, "setup")]
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
        (int exitCode, string said) = await RunAsync(site, TimeSpan.FromSeconds(seconds), [.. arguments, "--wait", $"{wait}"]);

        Assert.Equal(1, exitCode);
        Assert.Contains($"gave no answer within {seconds} seconds", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nor_does_doctor_wait_for_ever()
    {
        await using SetupSite site = await SetupSite.StartAsync();
        string settings = site.PathOf("appsettings.json");
        Assert.Equal(0, (await site.RunAsync("--settings", settings)).ExitCode);

        (int exitCode, string said) = await RunAsync(site, TimeSpan.FromSeconds(100), "doctor", "--settings", settings, "--scopes", site.ScopesFile);

        Assert.Equal(2, exitCode);
        Assert.Contains("gave no answer within 100 seconds", said, StringComparison.Ordinal);
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

    // The clock stands still, and goes on once, when the token request is on its way.
    private static async Task<(int ExitCode, string Said)> RunAsync(SetupSite site, TimeSpan passes, params string[] arguments)
    {
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        var host = new ToolHost { Person = null, Variable = site.Host().Variable, Time = time };
        OktaTestHold hold = site.Org.Faults.Hold(path: "/oauth2/v1/token", count: 1000);
        Task<(int ExitCode, string Output, string Error)> run = Tool.RunAsync(host, arguments);
        await Task.WhenAny(run, hold.WaitAsync());
        time.Advance(passes);
        (int exitCode, string output, string error) = await run.WaitAsync(TimeSpan.FromMinutes(1));
        hold.Release();
        return (exitCode, output + error);
    }
}
