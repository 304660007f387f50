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

    private static string Emitted =>
        "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><CompilerGeneratedFilesOutputPath>generated</CompilerGeneratedFilesOutputPath>";
}
