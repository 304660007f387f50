using System.Text.Json;

namespace OktaGen.Package.Tests;

/// <summary>The permission report of a project that uses the packed OktaGen.</summary>
public sealed class ReportTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    private const string Report = "-p:OktaGenReport=true";

    private const string Library = """
        using OktaGen;

        namespace MyLibrary;

        [OktaClient]
        public interface IGroups
        {
            [Get("/api/v1/groups"), RequiresScope(OktaScopes.GroupsRead)]
            Task<string> ListAsync();

            [Delete("/api/v1/groups/{groupId}"), RequiresScope(OktaScopes.GroupsManage)]
            Task DeleteAsync(string groupId);
        }
        """;

    private const string Client = """
        using OktaGen;

        [OktaClient]
        public interface IUsers
        {
            [Get("/api/v1/users"), RequiresScope(OktaScopes.UsersRead)]
            Task<string> ListAsync();
        }
        """;

    private const string Program = """
        MyLibrary.IGroups? groups = args.Length == 1 ? null : throw new NotSupportedException();
        Console.WriteLine(await groups!.ListAsync());
        """;

    [Fact]
    public async Task A_clean_build_writes_the_report_and_a_second_build_leaves_it_alone()
    {
        Consumer app = App();

        DotnetResult build = await app.BuildAsync(Report);

        Assert.Empty(Consumer.Diagnostics(build.ThrowIfFailed()));
        string markdown = Files(app, "md").Single();
        Assert.Equal(Path.Combine(app.Folder, "bin", "Debug", "net10.0", "MyApp.OktaPermissions.md"), markdown);
        Assert.Contains("MyApp -> " + markdown, build.Output, StringComparison.Ordinal);
        string text = await File.ReadAllTextAsync(markdown);
        Assert.Contains("App for .NET 10.0. Scopes needed: 3, missing in the list: 0, listed beyond need: 1.", text, StringComparison.Ordinal);
        Assert.Contains("| `MyLibrary.IGroups.ListAsync` | `GET /api/v1/groups` |", text, StringComparison.Ordinal);
        Assert.DoesNotContain("DeleteAsync", text, StringComparison.Ordinal);
        using (var json = JsonDocument.Parse(await File.ReadAllTextAsync(Files(app, "json").Single())))
        {
            Assert.Equal("OAuth", json.RootElement.GetProperty("credential").GetString());
            Assert.Equal(
                ["okta.groups.read", "okta.logs.read", "okta.users.read"],
                json.RootElement.GetProperty("minimalScopes").EnumerateArray().Select(static need => need.GetProperty("scope").GetString()));
            Assert.Equal("okta.apps.read", json.RootElement.GetProperty("excessScopes")[0].GetProperty("scope").GetString());
        }

        DateTime written = File.GetLastWriteTimeUtc(markdown);
        Assert.DoesNotContain("MyApp -> " + markdown, (await app.BuildAsync(Report)).ThrowIfFailed().Output, StringComparison.Ordinal);
        Assert.Equal(written, File.GetLastWriteTimeUtc(markdown));

        app.With("OktaScopes.txt", "okta.users.read\n");
        (await app.BuildAsync(Report, "-p:OktaGenCredential=UserToken")).ThrowIfFailed();
        Assert.Contains("Scopes needed: 3, missing in the list: 1, listed beyond need: 0.", await File.ReadAllTextAsync(markdown), StringComparison.Ordinal);
        Assert.Contains("\"UserToken\"", (await File.ReadAllLinesAsync(Files(app, "json").Single())).Single(static line => line.Contains("\"credential\"", StringComparison.Ordinal)), StringComparison.Ordinal);

        (await app.CleanAsync(Report)).ThrowIfFailed();
        Assert.Empty(Files(app, "md"));
    }

    [Fact]
    public async Task The_page_of_the_report_shows_the_beginning_of_that_of_the_README_s_example()
    {
        Consumer app = Consumer.Create(feed, "net10.0")
            .With("OktaScopes.txt", Readme.Blocks("text")[0])
            .With("IDirectory.cs", Readme.Blocks("csharp")[0])
            .With("Program.cs", Readme.Blocks("csharp")[1]);

        (await app.BuildAsync(Report)).ThrowIfFailed();

        Assert.StartsWith(
            Readme.Blocks("markdown", "docs/report.md")[0],
            await File.ReadAllTextAsync(Files(app, "md").Single()),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_report_is_written_unasked()
    {
        Consumer app = App();

        (await app.BuildAsync()).ThrowIfFailed();

        Assert.Empty(Files(app, "md"));
        Assert.Empty(Files(app, "json"));
    }

    [Fact]
    public async Task Each_framework_has_a_report_of_its_own_in_the_folder_that_is_named()
    {
        Consumer library = Consumer.Create(
            feed,
            "net10.0",
            "Library",
            properties: "<TargetFramework></TargetFramework><TargetFrameworks>net8.0;net10.0</TargetFrameworks><OktaGenReport>true</OktaGenReport><OktaGenReportPath>docs</OktaGenReportPath>")
            .With("IGroups.cs", Library)
            .With("OktaScopes.txt", "okta.groups.manage\n");

        (await library.BuildAsync()).ThrowIfFailed();

        string folder = Path.Combine(library.Folder, "docs");
        Assert.Equal(
            ["MyApp.net10.0.OktaPermissions.json", "MyApp.net10.0.OktaPermissions.md", "MyApp.net8.0.OktaPermissions.json", "MyApp.net8.0.OktaPermissions.md"],
            Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("Library for .NET 8.0. Scopes needed: 1, missing in the list: 0, listed beyond need: 0.", await File.ReadAllTextAsync(Path.Combine(folder, "MyApp.net8.0.OktaPermissions.md")), StringComparison.Ordinal);
    }

    private Consumer App()
    {
        Consumer library = Consumer.Create(feed, "net10.0", "Library", name: "MyLibrary").With("IGroups.cs", Library);
        return Consumer.Create(
            feed,
            "net10.0",
            items: $"""<ProjectReference Include="{library.ProjectFile}" /><OktaScope Include="okta.logs.read" />""",
            properties: "<OktaGenCredential>OAuth</OktaGenCredential>",
            package: null)
            .With("IUsers.cs", Client)
            .With("Workflows.cs", "static class Workflows { [OktaGen.RequiresScope(OktaGen.OktaScopes.LogsRead)] public static void Audit() { } }")
            .With("Program.cs", Program)
            .With("OktaScopes.txt", "okta.apps.read\nokta.groups.read\nokta.users.read\n");
    }

    private static string[] Files(Consumer project, string extension) =>
        Directory.GetFiles(project.Folder, "*.OktaPermissions." + extension, SearchOption.AllDirectories);
}
