using System.Diagnostics;
using OktaGen.Cli.Tests.Setup;
using OktaGen.Testing;

namespace OktaGen.Cli.Tests.Terminal;

/// <summary>The tool as it is run: a process of its own, in some folder.</summary>
public sealed class ProcessTests
{
    [Theory]
    [InlineData("doctor")]
    [InlineData("keys list")]
    public async Task Settings_that_lie_in_the_folder_by_chance_do_not_lead_a_credential_of_the_environment_astray(string command)
    {
        await using SetupSite site = await SetupSite.StartAsync();
        await using OktaTestOrg other = await OktaTestOrg.StartAsync();
        string settings = site.Write("appsettings.json", "{ \"Okta\": { \"Client\": { \"OrgUrl\": \"" + other.Url + "\", \"ClientId\": \"0oa1\" } } }");

        (int exitCode, string error) = await RunAsync(Path.GetDirectoryName(settings)!, site, command.Split(' '));

        Assert.Equal(1, exitCode);
        Assert.Contains("--org-url " + other.Url.GetLeftPart(UriPartial.Authority), error, StringComparison.Ordinal);
        Assert.Empty(other.Requests);
        Assert.DoesNotContain(site.Token, error, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Error)> RunAsync(string folder, SetupSite site, string[] arguments)
    {
        ProcessStartInfo start = SetupSite.ToolProcess(arguments);
        start.WorkingDirectory = folder;
        start.Environment["OKTA_CLIENT_ORGURL"] = site.Org.Url.ToString();
        start.Environment["OKTA_CLIENT_TOKEN"] = site.Token;
        using Process tool = Process.Start(start)!;
        Task<string> output = tool.StandardOutput.ReadToEndAsync();
        string error = await tool.StandardError.ReadToEndAsync();
        await tool.WaitForExitAsync();
        await output;
        return (tool.ExitCode, error);
    }
}
