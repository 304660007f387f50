namespace OktaGen.Package.Tests;

/// <summary>A scope list that is not one project's alone: several projects, several frameworks, a library and its host.</summary>
public sealed class SharedListTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    private const string Program = "Console.WriteLine(string.Join(' ', {0}.GrantedScopes.All));";

    [Fact]
    public async Task Projects_that_link_one_list_are_fixed_in_it_together_and_ask_for_the_same_scopes()
    {
        string list = Path.Combine(Directory.CreateDirectory(Path.Combine(feed.Root, Guid.NewGuid().ToString("N"))).FullName, "OktaScopes.txt");
        await File.WriteAllTextAsync(list, "# granted to both\nokta.users.read\n");
        Consumer first = App("First", list, "groups");
        Consumer second = App("Second", list, "logs");
        string solution = Path.ChangeExtension(list, ".slnx");
        await File.WriteAllTextAsync(solution, $"""<Solution><Project Path="{first.ProjectFile}" /><Project Path="{second.ProjectFile}" /></Solution>""");
        Assert.Contains("OKTA0001", Assert.Single(Consumer.Diagnostics((await first.BuildAsync()).ThrowIfFailed())), StringComparison.Ordinal);
        Assert.Contains("OKTA0001", Assert.Single(Consumer.Diagnostics((await second.BuildAsync()).ThrowIfFailed())), StringComparison.Ordinal);

        (await first.FormatAsync("analyzers", solution, "--diagnostics", "OKTA0001", "--severity", "warn", "--no-restore")).ThrowIfFailed();

        Assert.Equal("# granted to both\nokta.groups.read\nokta.logs.read\nokta.users.read\n", await File.ReadAllTextAsync(list));
        foreach (Consumer app in new[] { first, second })
        {
            Assert.Empty(Consumer.Diagnostics((await app.BuildAsync()).ThrowIfFailed()));
            Assert.Equal("okta.groups.read okta.logs.read okta.users.read", (await app.RunAsync(new Dictionary<string, string>())).Output.Trim());
        }
    }

    [Fact]
    public async Task The_frameworks_of_one_project_add_a_scope_once()
    {
        Consumer consumer = Consumer.Create(feed, "net10.0", "Library", properties: "<TargetFramework></TargetFramework><TargetFrameworks>net8.0;net10.0</TargetFrameworks>")
            .With("IGroups.cs", Client("groups"))
            .With("OktaScopes.txt", "okta.users.read\n");
        (await consumer.BuildAsync()).ThrowIfFailed();

        (await consumer.FormatAsync("analyzers", "--diagnostics", "OKTA0001", "--severity", "warn", "--no-restore")).ThrowIfFailed();

        Assert.Equal("okta.groups.read\nokta.users.read\n", await File.ReadAllTextAsync(consumer.ScopesFile));
    }

    [Fact]
    public async Task A_host_is_told_what_the_library_calls_that_it_makes_need()
    {
        Consumer library = Consumer.Create(feed, "net10.0", "Library", name: "MyLibrary")
            .With("IGroups.cs", Client("groups"));
        Consumer host = Consumer.Create(feed, "net10.0", items: $"""<ProjectReference Include="{library.ProjectFile}" />""", package: null)
            .With("Program.cs", "IGroups? groups = args.Length == 1 ? null : throw new NotSupportedException();\nConsole.WriteLine(await groups!.ListAsync());\n")
            .With("OktaScopes.txt", "okta.users.read\n");
        Assert.Equal("Program.cs(2,33): warning OKTA0005", Assert.Single(Consumer.Diagnostics((await host.BuildAsync()).ThrowIfFailed())));

        (await host.FormatAsync("analyzers", "--diagnostics", "OKTA0005", "--severity", "warn", "--no-restore")).ThrowIfFailed();

        Assert.Equal("okta.groups.read\nokta.users.read\n", await File.ReadAllTextAsync(host.ScopesFile));
        Assert.Empty(Consumer.Diagnostics((await host.BuildAsync()).ThrowIfFailed()));
    }

    private Consumer App(string name, string list, string resource) =>
        Consumer.Create(feed, "net10.0", items: $"""<AdditionalFiles Include="{list}" />""", name: name)
            .With("Client.cs", Client(resource))
            .With("Program.cs", Program.Replace("{0}", name, StringComparison.Ordinal));

    private static string Client(string resource) => $$"""
        using OktaGen;

        [OktaClient]
        public interface I{{char.ToUpperInvariant(resource[0])}}{{resource[1..]}}
        {
            [Get("/api/v1/{{resource}}"), RequiresScope("okta.{{resource}}.read")]
            Task<string> ListAsync();
        }
        """;
}
