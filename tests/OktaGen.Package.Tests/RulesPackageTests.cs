namespace OktaGen.Package.Tests;

/// <summary>The package of rules without the runtime, and beside it.</summary>
public sealed class RulesPackageTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    private const string Client = """
        using OktaGen;

        namespace MyApp;

        [OktaClient]
        public interface IUsers
        {
            [Get("/api/v1/users/{userId}"), RequiresScope(OktaScopes.UsersRead)]
            Task<string> GetUserAsync(string userId);
        }
        """;

    [Fact]
    public async Task Alone_it_suits_any_framework_and_generates_nothing()
    {
        Consumer consumer = Consumer.Create(feed, "netstandard2.0", "Library", package: "OktaGen.Analyzers", properties: Emitted
            + "<LangVersion>latest</LangVersion><ImplicitUsings>disable</ImplicitUsings>")
            .With("OktaScopes.txt", "okta.users.read\n")
            .With("Greeting.cs", "namespace MyApp { public static class Greeting { } }");

        DotnetResult build = (await consumer.BuildAsync("-p:OktaGenStrict=true")).ThrowIfFailed();

        Assert.Empty(Consumer.Diagnostics(build));
        Assert.False(Directory.Exists(Path.Combine(consumer.Folder, "generated", "OktaGen.Generator")));
    }

    [Fact]
    public async Task Beside_the_runtimes_package_it_loads_once()
    {
        Consumer consumer = Consumer.Create(
                feed, "net10.0", "Library", properties: Emitted,
                items: $"""<PackageReference Include="OktaGen.Analyzers" Version="{PackedFeed.Version}" PrivateAssets="all" />""")
            .With("OktaScopes.txt", "okta.logs.read\n")
            .With("Client.cs", Client);

        DotnetResult build = (await consumer.BuildAsync()).ThrowIfFailed();

        Assert.Contains("warning OKTA0001", Assert.Single(Consumer.Diagnostics(build)), StringComparison.Ordinal);
        Assert.Equal(
            ["MyApp.IUsers.g.cs", "OktaGen.GrantedScopes.g.cs"],
            Directory.GetFiles(Path.Combine(consumer.Folder, "generated", "OktaGen.Generator"), "*.cs", SearchOption.AllDirectories)
                .Select(Path.GetFileName)
                .Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("net48", "OktaGen.Analyzers")]
    [InlineData("net10.0", "OktaGen.Analyzers")]
    [InlineData("net10.0", "OktaGen")]
    public async Task It_checks_and_reports_on_programs_that_use_Oktas_own_SDK(string framework, string package)
    {
        // The SDK's own framework and namespaces; what it is made of does not matter.
        Consumer sdk = Consumer.Create(
                feed, "netstandard2.0", "Library", package: null, name: "Okta.Sdk",
                properties: "<Version>10.0.3</Version><LangVersion>latest</LangVersion><ImplicitUsings>disable</ImplicitUsings>")
            .With("Sdk.cs", Sdk);
        Consumer app = Consumer.Create(
                feed, framework, package: package,
                items: $"""
                    <ProjectReference Include="{sdk.ProjectFile}" />
                    <PackageReference Include="OktaGen.Analyzers" Version="{PackedFeed.Version}" Condition="'{package}' == 'OktaGen'" />
                    """,
                properties: Emitted + "<LangVersion>latest</LangVersion><ImplicitUsings>disable</ImplicitUsings>")
            .With("OktaScopes.txt", "okta.users.read\n")
            .With("Program.cs", Program);

        DotnetResult build = (await app.BuildAsync("-p:OktaGenReport=true")).ThrowIfFailed();

        Assert.Equal(
            ["Program.cs(7,21): warning OKTA0005", "Program.cs(8,74): warning OKTA0302"],
            Consumer.Diagnostics(build).Order(StringComparer.Ordinal));
        string report = await File.ReadAllTextAsync(
            Directory.GetFiles(app.Folder, "*.OktaPermissions.md", SearchOption.AllDirectories).Single());
        Assert.Contains("Scopes needed: 1, missing in the list: 1, listed beyond need: 0.", report, StringComparison.Ordinal);
        Assert.Contains("| `Okta.Sdk.Api.UserApi.GetUserAsync` | `GET /api/v1/users/{id}` |", report, StringComparison.Ordinal);
        if (package == "OktaGen.Analyzers")
        {
            Assert.False(Directory.Exists(Path.Combine(app.Folder, "generated", "OktaGen.Generator")));
            Assert.Empty(Directory.GetFiles(Path.Combine(app.Folder, "bin"), "OktaGen*.dll", SearchOption.AllDirectories));
        }
    }

    private const string Sdk = """
        using System.Threading.Tasks;

        namespace Okta.Sdk.Client
        {
            public class Configuration { public string? OktaDomain { get; set; } }
        }

        namespace Okta.Sdk.Api
        {
            public interface IUserApiAsync { Task<object?> GetUserAsync(string id); Task<object?> DeleteUserAsync(string id); }

            public interface IUserApi : IUserApiAsync { }

            public class UserApi : IUserApi
            {
                public UserApi(Client.Configuration? configuration = null) { }
                public Task<object?> GetUserAsync(string id) => Task.FromResult<object?>(id);
                public Task<object?> DeleteUserAsync(string id) => Task.FromResult<object?>(null);
            }
        }
        """;

    private const string Program = """
        public static class Program
        {
            public static async System.Threading.Tasks.Task Main()
            {
                Okta.Sdk.Api.IUserApi users = Create();
                await users.GetUserAsync("ada");
                await users.DeleteUserAsync("ada");
                static Okta.Sdk.Api.UserApi Create() => new(new() { OktaDomain = "http://example.okta.com" });
            }
        }
        """;

    private static string Emitted =>
        "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><CompilerGeneratedFilesOutputPath>generated</CompilerGeneratedFilesOutputPath>";
}
