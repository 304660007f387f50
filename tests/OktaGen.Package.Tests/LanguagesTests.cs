using System.Text.Json;

namespace OktaGen.Package.Tests;

/// <summary>Projects in languages that the generator does not write.</summary>
public sealed class LanguagesTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    private const string Library = """
        using OktaGen;

        namespace MyLibrary;

        [OktaClient]
        public interface IGroups
        {
            [Get("/api/v1/groups"), RequiresScope(OktaScopes.GroupsRead)]
            Task<string> ListAsync();

            [Get("/api/v1/logs"), RequiresScope(OktaScopes.LogsRead)]
            Task<string> ListEventsAsync();

            [Delete("/api/v1/groups/{groupId}"), RequiresScope(OktaScopes.GroupsManage)]
            Task DeleteAsync(string groupId);
        }
        """;

    private const string FSharp = """
        module Program

        open System.Threading.Tasks
        open MyLibrary

        let list (groups: IGroups) = task {
            let! text = groups.ListAsync()
            return text.Length
        }

        let events (groups: IGroups) = async {
            let! text = groups.ListEventsAsync() |> Async.AwaitTask
            return text.Length
        }

        [<EntryPoint>]
        let main arguments =
            if arguments.Length = 7 then (list (Unchecked.defaultof<IGroups>)).Result else 0
        """;

    [Theory]
    [InlineData("fsproj", "Clients.fs", """
        namespace MyApp
        open System.Threading.Tasks
        open OktaGen
        [<OktaClient>]
        type IUsers =
            [<Get("/api/v1/users")>]
            abstract ListAsync: unit -> Task<string>
        [<OktaClient>]
        type IApps =
            [<Get("/api/v1/apps")>]
            abstract ListAsync: unit -> Task<string>
        """, "F#")]
    [InlineData("vbproj", "Clients.vb", """
        Imports System.Threading.Tasks
        Imports OktaGen
        <OktaClient>
        Public Interface IUsers
            <[Get]("/api/v1/users")>
            Function ListAsync() As Task(Of String)
        End Interface
        <OktaClient>
        Public Interface IApps
            <[Get]("/api/v1/apps")>
            Function ListAsync() As Task(Of String)
        End Interface
        """, "VB")]
    public async Task Marked_interfaces_get_no_client_and_the_build_says_so_once(string project, string file, string source, string language)
    {
        Consumer consumer = Consumer.Create(feed, "net10.0", "Library", items: Compile(project, file), project: project).With(file, source);

        string warning = Assert.Single(Consumer.Diagnostics((await consumer.BuildAsync()).ThrowIfFailed()));

        Assert.StartsWith($"warning OKTA0403: 'MyApp.IApps', 'MyApp.IUsers' get no client: OktaGen writes C#, not {language}.", warning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Uses_from_FSharp_count_in_the_report_beside_its_scope_list()
    {
        Consumer library = Consumer.Create(feed, "net10.0", "Library", name: "MyLibrary").With("IGroups.cs", Library);
        Consumer app = Consumer.Create(
            feed,
            "net10.0",
            items: Compile("fsproj", "Program.fs") + $"""<ProjectReference Include="{library.ProjectFile}" /><OktaScope Include="okta.users.read" />""",
            properties: "<OktaGenReport>true</OktaGenReport>",
            project: "fsproj")
            .With("Program.fs", FSharp)
            .With("OktaScopes.txt", "okta.groups.read\n");

        Assert.Empty(Consumer.Diagnostics((await app.BuildAsync()).ThrowIfFailed()));

        Assert.Equal(["okta.groups.read", "okta.logs.read"], await NeededScopesAsync(app));
        Assert.Equal(["okta.groups.read", "okta.users.read"], await ListedScopesAsync(app));

        app.With("OktaScopes.txt", "okta.logs.read\n");
        (await app.BuildAsync("-p:OktaGenScopes=okta.apps.read")).ThrowIfFailed();

        Assert.Equal(["okta.apps.read", "okta.logs.read", "okta.users.read"], await ListedScopesAsync(app));
    }

    // F# compiles the files that it is told, in order; Visual Basic all of them.
    private static string Compile(string project, string file) => project == "fsproj" ? $"""<Compile Include="{file}" />""" : "";

    private static async Task<IEnumerable<string?>> NeededScopesAsync(Consumer app) =>
        (await ReadReportAsync(app)).GetProperty("minimalScopes").EnumerateArray().Select(static need => need.GetProperty("scope").GetString());

    private static async Task<IEnumerable<string?>> ListedScopesAsync(Consumer app) =>
        (await ReadReportAsync(app)).GetProperty("listedScopes").EnumerateArray().Select(static scope => scope.GetString());

    private static async Task<JsonElement> ReadReportAsync(Consumer app)
    {
        using var report = JsonDocument.Parse(await File.ReadAllTextAsync(Directory.GetFiles(app.Folder, "*.OktaPermissions.json", SearchOption.AllDirectories).Single()));
        return report.RootElement.Clone();
    }
}
