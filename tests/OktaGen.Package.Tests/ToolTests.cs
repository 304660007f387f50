using System.Text.Json;

namespace OktaGen.Package.Tests;

/// <summary>The packed <c>oktagen</c> and <c>oktagen-org</c>, installed as tools of a project.</summary>
public sealed class ToolTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    private const string Client = """
        using OktaGen;

        [OktaClient]
        public interface IUsers
        {
            [Get("/api/v1/users/{userId}"), RequiresScope(OktaScopes.UsersRead)]
            Task<string> GetUserAsync(string userId, CancellationToken cancellationToken = default);
        }
        """;

    [Fact]
    public async Task The_installed_tool_makes_keys_and_reads_projects()
    {
        Consumer app = Consumer.Create(feed, "net10.0")
            .With("IUsers.cs", Client)
            .With("Program.cs", "Console.WriteLine(typeof(UsersClient));")
            .With("OktaScopes.txt", "okta.users.read\nokta.groups.read\n");
        (await app.BuildAsync()).ThrowIfFailed();
        (await RunAsync(app, "new", "tool-manifest")).ThrowIfFailed();
        (await RunAsync(app, "tool", "install", "OktaGen.Cli", "--version", PackedFeed.Version)).ThrowIfFailed();

        DotnetResult version = (await RunAsync(app, "oktagen", "--version")).ThrowIfFailed();
        DotnetResult key = (await RunAsync(app, "oktagen", "keys", "new", "--output", "key.json", "--json")).ThrowIfFailed();
        DotnetResult scopes = (await RunAsync(app, "oktagen", "scopes", "--offline", "--project", app.ProjectFile, "--json")).ThrowIfFailed();

        Assert.Matches(@"^\d+\.\d+\.\d+", version.Output);
        using var made = JsonDocument.Parse(await app.ReadAsync("key.json"));
        using var told = JsonDocument.Parse(key.Output);
        Assert.Equal(made.RootElement.GetProperty("kid").GetString(), told.RootElement.GetProperty("keyId").GetString());
        Assert.DoesNotContain(made.RootElement.GetProperty("d").GetString()!, key.Output, StringComparison.Ordinal);
        Assert.Contains("okta.users.read", scopes.Output, StringComparison.Ordinal);
        Assert.Contains("okta.groups.read", scopes.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_installed_org_starts_and_answers()
    {
        Consumer app = Consumer.Create(feed, "net10.0");
        (await RunAsync(app, "new", "tool-manifest")).ThrowIfFailed();
        (await RunAsync(app, "tool", "install", "OktaGen.Org", "--version", PackedFeed.Version)).ThrowIfFailed();

        // As the command does, but for the process between.
        await using var org = RunningProgram.Start(
            app.Folder,
            Path.Combine(feed.Root, "packages", "oktagen.org", PackedFeed.Version, "tools", "net10.0", "any", "OktaGen.Org.dll"),
            "--credentials",
            "okta.env");
        string url = (await org.ReadUntilAsync("is ready at")).Split(' ')[^1];

        using var http = new HttpClient();
        Assert.Contains("oktagen-org", await http.GetStringAsync(new Uri(url)), StringComparison.Ordinal);
        Assert.Contains("OKTA_CLIENT_ORGURL=" + url.TrimEnd('/'), await app.ReadAsync("okta.env"), StringComparison.Ordinal);
    }

    // Nothing is written to the home of who runs the tests.
    private Task<DotnetResult> RunAsync(Consumer app, params string[] arguments) => Dotnet.RunAsync(
        app.Folder,
        new Dictionary<string, string> { ["DOTNET_CLI_HOME"] = feed.Root, ["DOTNET_NOLOGO"] = "1", ["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false" },
        arguments);
}
