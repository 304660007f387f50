using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp;
using OktaGen.Cli.Terminal;
using OktaGen.Cli.Tests.Setup;
using OktaGen.Cli.Tests.Support;
using OktaGen.TestSupport;

namespace OktaGen.Cli.Tests.ScopeLists;

public sealed class ScopesCommandTests
{
    private const string Code =
        """
        using OktaGen;

        public static class Calls
        {
            [RequiresScope("okta.users.read", "okta.logs.read", "okta.apps.read")]
            public static void Make()
            {
            }
        }
        """;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Project_list_and_org_are_compared_by_an_admin_s_eyes_and_by_the_app_s(bool asAdmin)
    {
        await using SetupSite site = await SetupSite.StartAsync();
        string settings = site.PathOf("appsettings.json");
        await site.RunAsync("--settings", settings);
        site.App.RemoveGrant(OktaScopes.LogsRead);
        string project = CreateProject(site);

        (int exitCode, string output, string error) = await RunAsync(site, asAdmin, "--project", project, "--settings", settings, "--json");

        Assert.Equal((2, ""), (exitCode, error));
        JsonNode report = JsonNode.Parse(output)!;
        Assert.False((bool)report["inOrder"]!);
        Assert.Equal(
            [
                "okta.apps.read: Yes No No NotListed",
                "okta.eventHooks.read: No Yes No NotNeeded",
                "okta.groups.read: No Yes Yes NotNeeded",
                "okta.logs.read: Yes Yes No NotGranted",
                "okta.users.manage: Yes Yes Yes Fine",
                "okta.users.read: Yes ByManage ByManage Fine",
            ],
            report["scopes"]!.AsArray().Select(static row => $"{row!["scope"]}: {row["needed"]} {row["listed"]} {row["granted"]} {row["verdict"]}"));
    }

    [Fact]
    public async Task Without_the_org_only_project_and_list_are_compared_and_nothing_is_sent()
    {
        await using SetupSite site = await SetupSite.StartAsync();
        File.WriteAllText(site.ScopesFile, "okta.users.manage\nokta.logs.read\nokta.apps.read\n");

        (int exitCode, string output, string error) = await RunAsync(site, asAdmin: true, "--offline", "--scopes", site.ScopesFile, "--assembly", Emit(site.PathOf("App.dll")));

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Empty(site.Org.Requests);
        Assert.Contains("okta.logs.read     yes     yes        ?", output, StringComparison.Ordinal);
        Assert.EndsWith("In order.", output.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_listed_and_neither_needed_nor_granted_comes_off_the_list_and_is_no_fault()
    {
        await using SetupSite site = await SetupSite.StartAsync();
        string settings = site.PathOf("appsettings.json");
        await site.RunAsync("--settings", settings);
        File.WriteAllText(site.ScopesFile, "okta.eventHooks.read\nokta.logs.read\nokta.users.manage\nokta.apps.read\n");
        site.App.Grant(OktaScopes.AppsRead);
        string[] arguments = ["--scopes", site.ScopesFile, "--assembly", Emit(site.PathOf("App.dll")), "--settings", settings];

        (int exitCode, string output, string error) = await RunAsync(site, asAdmin: true, arguments);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("okta.eventHooks.read  no      yes        no         Take it off the list.\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("Grant it", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_app_without_any_grant_lacks_all_that_is_listed()
    {
        await using SetupSite site = await SetupSite.StartAsync();
        string settings = site.PathOf("appsettings.json");
        await site.RunAsync("--settings", settings);
        foreach (string scope in SetupSite.Scopes)
        {
            site.App.RemoveGrant(scope);
        }

        (int exitCode, string output, _) = await RunAsync(site, asAdmin: false, "--scopes", site.ScopesFile, "--settings", settings, "--json");

        Assert.Equal(2, exitCode);
        Assert.All(JsonNode.Parse(output)!["scopes"]!.AsArray(), static row => Assert.Equal("NotGranted", (string?)row!["verdict"]));
    }

    [Theory]
    [InlineData("There is no OktaScopes.txt here")]
    [InlineData("There is no assembly", "--offline", "--assembly", "nowhere.dll")]
    [InlineData("There is no project", "--offline", "--project", ".")]
    [InlineData("There is no scope list", "--offline", "--scopes", "nowhere.txt")]
    public async Task What_is_missing_is_named(string message, params string[] arguments)
    {
        (int exitCode, _, string error) = await Tool.RunAsync(["scopes", .. arguments]);

        Assert.Equal(1, exitCode);
        Assert.StartsWith(message, error, StringComparison.Ordinal);
    }

    private static Task<(int ExitCode, string Output, string Error)> RunAsync(SetupSite site, bool asAdmin, params string[] arguments)
    {
        ToolHost host = site.Host();
        var own = new ToolHost { Person = null, Variable = name => asAdmin || name != "OKTA_CLIENT_TOKEN" ? host.Variable(name) : null };
        return Tool.RunAsync(own, ["scopes", .. arguments]);
    }

    // As if it were built: the dll lies where MSBuild says, which takes the configuration from the environment, too.
    private static string CreateProject(SetupSite site)
    {
        Emit(site.PathOf($"bin/{Environment.GetEnvironmentVariable("Configuration") ?? "Debug"}/net10.0/App.dll"));
        return Path.GetDirectoryName(site.Write(
            "App.csproj",
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><OktaScope Include="okta.eventHooks.read" /></ItemGroup>
            </Project>
            """))!;
    }

    private static string Emit(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var compilation = CSharpCompilation.Create(
            "App", [CSharpSyntaxTree.ParseText(Code)], RuntimeReferences.All, new CSharpCompilationOptions(Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary));
        Assert.True(compilation.Emit(path).Success);
        return path;
    }
}
