using System.Text.RegularExpressions;

namespace OktaGen.Package.Tests;

public sealed partial class ScopesTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    internal const string Client = """
        using OktaGen;

        [OktaClient]
        public interface IUsers
        {
            [Get("/api/v1/users/{userId}"), RequiresScope(OktaScopes.UsersRead)]
            Task<string> GetUserAsync(string userId);

            [Post("/api/v1/users/{userId}/lifecycle/suspend"), RequiresScope(OktaScopes.UsersManage)]
            Task SuspendUserAsync(string userId);
        }
        """;

    private const string Program = "Console.WriteLine(string.Join(' ', MyApp.GrantedScopes.All));";

    [Fact]
    public async Task A_team_raises_the_rule_to_an_error_in_editorconfig()
    {
        Consumer consumer = App()
            .With("OktaScopes.txt", "okta.users.read\n")
            .With(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.OKTA0001.severity = error\n");

        DotnetResult build = await consumer.BuildAsync();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("error OKTA0001", Assert.Single(Consumer.Diagnostics(build)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_strict_property_raises_every_rule_and_a_team_takes_single_ones_back()
    {
        Consumer consumer = App()
            .With("OktaScopes.txt", "okta.logs.read\nokta.users.read\n")
            .With(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.OKTA0132.severity = none\n");

        DotnetResult build = await consumer.BuildAsync("-p:OktaGenStrict=true");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(["error OKTA0001", "warning OKTA0207"], Consumer.Diagnostics(build).Select(static line => Severity().Match(line).Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Items_and_file_are_one_list_for_compiler_and_run_time()
    {
        Consumer consumer = App("""<OktaScope Include="okta.users.manage" />""").With("OktaScopes.txt", "okta.logs.read\n");

        DotnetResult build = await consumer.BuildAsync();

        Assert.Empty(Consumer.Diagnostics(build.ThrowIfFailed()));
        Assert.Equal("okta.logs.read okta.users.manage", (await consumer.RunAsync(new Dictionary<string, string>())).Output.Trim());
    }

    [Theory]
    [InlineData("okta.apps.read,okta.groups.read")]
    [InlineData("okta.apps.read;okta.groups.read")]
    [InlineData("\n  okta.apps.read\n  okta.groups.read;\n")]
    public async Task A_property_with_several_scopes_joins_the_list(string property)
    {
        Consumer consumer = App($"""
            <OktaScope Include="okta.users.manage;okta.logs.read" />
            </ItemGroup>
            <PropertyGroup><OktaGenScopes>{property}</OktaGenScopes></PropertyGroup>
            <ItemGroup>
            """);

        Assert.Empty(Consumer.Diagnostics((await consumer.BuildAsync()).ThrowIfFailed()));

        Assert.Equal(
            "okta.apps.read okta.groups.read okta.logs.read okta.users.manage",
            (await consumer.RunAsync(new Dictionary<string, string>())).Output.Trim());
    }

    [Fact]
    public async Task A_role_with_several_names_reaches_the_rules_whole()
    {
        Consumer consumer = App("""
            </ItemGroup>
            <PropertyGroup><OktaGenRole>READ_ONLY_ADMIN;REPORT_ADMIN</OktaGenRole></PropertyGroup>
            <ItemGroup>
            """)
            .With("OktaScopes.txt", "okta.users.manage\n")
            .With(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.OKTA0012.severity = warning\n");

        DotnetResult build = (await consumer.BuildAsync()).ThrowIfFailed();

        Assert.EndsWith("warning OKTA0012", Assert.Single(Consumer.Diagnostics(build)), StringComparison.Ordinal);
        Assert.Contains("(READ_ONLY_ADMIN, REPORT_ADMIN)", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deleting_the_file_makes_the_compiler_look_again()
    {
        Consumer consumer = App().With("OktaScopes.txt", "okta.users.manage\n");
        Assert.Empty(Consumer.Diagnostics((await consumer.BuildAsync()).ThrowIfFailed()));

        File.Delete(consumer.ScopesFile);

        Assert.Equal(2, Consumer.Diagnostics((await consumer.BuildAsync()).ThrowIfFailed()).Count);
    }

    [Fact]
    public async Task A_linked_list_serves_a_project_without_a_list_of_its_own()
    {
        Consumer consumer = App("""<AdditionalFiles Include="../OktaScopes.txt" />""");
        await File.WriteAllTextAsync(Path.Combine(consumer.Folder, "..", "OktaScopes.txt"), "okta.users.manage\n");

        Assert.Empty(Consumer.Diagnostics((await consumer.BuildAsync()).ThrowIfFailed()));
    }

    [Fact]
    public async Task A_list_in_other_letters_or_in_a_sub_folder_is_told_of()
    {
        Consumer consumer = App("""<AdditionalFiles Include="shared/OktaScopes.txt" />""")
            .With("shared/OktaScopes.txt", "okta.users.manage\n")
            .With("old/OktaScopes.txt", "okta.users.manage\n")
            .With("config/oktascopes.txt", "okta.users.manage\n");

        string[] told = [.. Consumer.Diagnostics((await consumer.BuildAsync()).ThrowIfFailed()).Order(StringComparer.Ordinal)];

        Assert.Equal(2, told.Length);
        Assert.Contains("warning OKTA0210: 'config/oktascopes.txt' looks like", told[0], StringComparison.Ordinal);
        Assert.Contains("warning OKTA0210: 'old/OktaScopes.txt' looks like", told[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_that_uses_only_API_tokens_needs_no_list()
    {
        Consumer consumer = App();

        Assert.Empty(Consumer.Diagnostics((await consumer.BuildAsync("-p:OktaGenCredential=ApiToken")).ThrowIfFailed()));
    }

    [Fact]
    public async Task What_the_project_file_says_amiss_is_said_without_a_place()
    {
        Consumer consumer = App("""
            <OktaScope Include="okta.users.read okta.users.manage" />
            <OktaKnownScope Include="acme.orders.read;acme orders" />
            """).With("OktaScopes.txt", "okta.users.manage\n");

        DotnetResult build = await consumer.BuildAsync("-p:OktaGenCredential=SSWS");

        Assert.Equal(
            [
                "warning OKTA0203: The OktaKnownScope item 'acme orders' is not a scope",
                "warning OKTA0203: The OktaScope item 'okta.users.read okta.users.manage' is not a scope",
                "warning OKTA0204: The property OktaGenCredential is 'SSWS'",
            ],
            Consumer.Diagnostics(build.ThrowIfFailed()).Select(static line => line.Split([" and is left out", ", which"], StringSplitOptions.None)[0]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("", "", 2)]
    [InlineData("""<OktaKnownRoute Include="/api/v1/user/{userId}" />""", "", 1)]
    [InlineData("""<OktaKnownRoute Include="/api/v1/user/{userId};POST /api/v1/group/{id}" />""", "", 0)]
    [InlineData("""<OktaKnownRoute Include="/api/v1/user/" />""", "-p:OktaGenKnownRoutes=/api/v1/group/", 0)]
    public async Task A_route_that_the_project_says_Okta_has_is_not_compared(string items, string property, int warnings)
    {
        Consumer consumer = App(items).With("OktaScopes.txt", "okta.users.manage\n").With("IMore.cs", """
            using OktaGen;

            [OktaClient]
            public interface IMore
            {
                [Get("/api/v1/user/{id}"), NoScope]
                Task<string> GetAsync(string id);

                [Post("/api/v1/group/{id}"), NoScope]
                Task ChangeAsync(string id);
            }
            """);

        DotnetResult build = await (property.Length == 0 ? consumer.BuildAsync() : consumer.BuildAsync(property));

        Assert.Equal(
            warnings,
            Consumer.Diagnostics(build.ThrowIfFailed()).Count(static line => line.EndsWith("warning OKTA0008", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("OktaScope")]
    [InlineData("OktaKnownScope")]
    public async Task An_item_that_cuts_the_list_short_is_told_of_in_the_project_file(string item)
    {
        Consumer consumer = App($"""<{item} Include="okta.users.manage;urn:app#read;okta.users.read" />""").With("OktaScopes.txt", "okta.users.manage\n");

        DotnetResult build = await consumer.BuildAsync();

        Assert.Single(Consumer.Diagnostics(build.ThrowIfFailed()), static line => line.StartsWith("warning OKTA0203: An OktaScope or OktaKnownScope item has a '#'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_project_that_references_a_user_of_the_package_pays_nothing()
    {
        Consumer library = Consumer.Create(feed, "net10.0", "Library", name: "MyLibrary").With("IUsers.cs", Client).With("OktaScopes.txt", "okta.users.manage\n");
        string reference = $"""<ProjectReference Include="{library.ProjectFile}" />""";
        Consumer app = Consumer.Create(feed, "net10.0", items: reference, package: null)
            .With("Program.cs", "Console.WriteLine(typeof(UsersClient).Name);");

        DotnetResult build = await app.BuildAsync("-p:EmitCompilerGeneratedFiles=true", "-p:CompilerGeneratedFilesOutputPath=generated");

        Assert.Empty(Consumer.Diagnostics(build.ThrowIfFailed()));
        Assert.False(Directory.Exists(Path.Combine(app.Folder, "generated", "OktaGen.Generator")));
    }

    private Consumer App(string items = "") => Consumer.Create(feed, "net10.0", items: items).With("IUsers.cs", Client).With("Program.cs", Program);

    [GeneratedRegex(@"(error|warning) OKTA\d{4}")]
    private static partial Regex Severity();
}
