using System.Diagnostics;
using OktaGen.Org.Tests.Support;

namespace OktaGen.Org.Tests;

/// <summary>Programs that know nothing of the test org work with it by their settings alone.</summary>
public sealed class ClientTests(SharedOrg org) : IClassFixture<SharedOrg>
{
    [Fact]
    public async Task The_sample_QuickStart_reads_from_it()
    {
        (int exitCode, string output, string error) = await Programs.RunAsync(Programs.Of("QuickStart", "QuickStart"), org.Environment);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains($"Connected to {org.Process.Url} by OAuth", output, StringComparison.Ordinal);
        Assert.Contains("2 users on 1 pages", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sample_Directory_administers_it()
    {
        (int exitCode, string output, string error) = await Programs.RunAsync(
            Programs.Of("Directory", "okta-directory", "user", "get", "ann@example.com", "--format", "csv"), org.Environment);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("ann@example.com,Ann Able", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_finds_no_fault_with_the_client_of_the_credentials()
    {
        (int exitCode, string output, _) = await Programs.RunAsync(Tool("doctor", "--scopes", ScopeList()), org.Environment);

        Assert.Contains("No fault.", output, StringComparison.Ordinal);
        Assert.Equal(0, exitCode);
    }

    [Fact]
    public async Task Setup_makes_an_app_whose_settings_doctor_finds_healthy()
    {
        string settings = Path.Combine(org.Folder, "appsettings.json");

        // An administrator has URL and token in the environment, and no app yet.
        Dictionary<string, string> admin = org.Environment
            .Where(static pair => pair.Key is "OKTA_CLIENT_ORGURL" or "OKTA_CLIENT_TOKEN")
            .ToDictionary(StringComparer.Ordinal);

        (int setUp, string made, string error) = await Programs.RunAsync(
            Tool("setup", "--label", "Job", "--scopes", ScopeList(), "--role", "READ_ONLY_ADMIN",
                "--key-file", Path.Combine(org.Folder, "key.json"), "--settings", settings),
            admin);
        (int healthy, string told, _) = await Programs.RunAsync(Tool("doctor", "--settings", settings, "--scopes", ScopeList()), admin);

        Assert.True(setUp == 0, made + error);
        Assert.True(healthy == 0, told);
        Assert.Contains("'Job' is active.", told, StringComparison.Ordinal);
        Assert.Contains("No fault.", told, StringComparison.Ordinal);
    }

    private static ProcessStartInfo Tool(params string[] arguments) => Programs.Of("OktaGen.Cli", "OktaGen.Cli", arguments);

    private string ScopeList()
    {
        string path = Path.Combine(org.Folder, "OktaScopes.txt");
        File.WriteAllText(path, "okta.users.read\n");
        return path;
    }
}
