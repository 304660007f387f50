namespace OktaGen.Package.Tests;

/// <summary>
/// Projects that were built, formatted and built again, all in one go: a run of <c>dotnet format</c> costs ten seconds before it begins.
/// </summary>
public sealed class FormattedConsumers : IAsyncLifetime
{
    private readonly PackedFeed _feed = new();
    private DotnetResult _before = null!;
    private DotnetResult _after = null!;

    /// <summary>An app whose list lacks a scope.</summary>
    internal Consumer Single { get; private set; } = null!;

    /// <summary>An app with a fault of every rule that has a fix, but for scopes that are missing in the list.</summary>
    internal Consumer Faulty { get; private set; } = null!;

    /// <summary>The list of <see cref="First"/> and <see cref="Second"/>.</summary>
    internal string LinkedList { get; private set; } = string.Empty;

    internal Consumer First { get; private set; } = null!;

    internal Consumer Second { get; private set; } = null!;

    /// <summary>A library for two frameworks, whose list lacks a scope.</summary>
    internal Consumer TwoFrameworks { get; private set; } = null!;

    /// <summary>An app that calls a library's client, for which its list lacks a scope.</summary>
    internal Consumer Host { get; private set; } = null!;

    /// <summary>What a project's build said before it was formatted.</summary>
    internal IReadOnlyList<string> Before(Consumer consumer) => Consumer.Diagnostics(_before.Of(consumer));

    /// <summary>What it said afterwards.</summary>
    internal IReadOnlyList<string> After(Consumer consumer) => Consumer.Diagnostics(_after.Of(consumer));

    public async Task InitializeAsync()
    {
        await _feed.InitializeAsync();
        Single = Consumer.Create(_feed, "net10.0")
            .With("OktaScopes.txt", "# granted\nokta.groups.read\nokta.users.read   # directory\n")
            .With("IUsers.cs", ScopesTests.Client)
            .With("Program.cs", Program("MyApp"));
        Faulty = CreateFaulty();
        LinkedList = Path.Combine(
            Directory.CreateDirectory(Path.Combine(_feed.Root, Guid.NewGuid().ToString("N"))).FullName, "OktaScopes.txt");
        await File.WriteAllTextAsync(LinkedList, "# granted to both\nokta.users.read\n");
        First = CreateLinked("First", "groups");
        Second = CreateLinked("Second", "logs");
        TwoFrameworks = Consumer.Create(_feed, "net10.0", "Library",
            properties: "<TargetFramework></TargetFramework><TargetFrameworks>net8.0;net10.0</TargetFrameworks>")
            .With("IGroups.cs", Client("groups"))
            .With("OktaScopes.txt", "okta.users.read\n");
        Consumer library = Consumer.Create(_feed, "net10.0", "Library", name: "MyLibrary")
            .With("IGroups.cs", Client("groups"));
        Host = Consumer.Create(_feed, "net10.0", items: $"""<ProjectReference Include="{library.ProjectFile}" />""", package: null)
            .With("Program.cs", "IGroups? groups = args.Length == 1 ? null : throw new NotSupportedException();\nConsole.WriteLine(await "
            + "groups!.ListAsync());\n")
            .With("OktaScopes.txt", "okta.users.read\n");

        var all = new Consumers(_feed, Single, Faulty, First, Second, TwoFrameworks, Host);
        _before = (await all.BuildAsync()).ThrowIfFailed();
        (await all.FormatAsync(
            "--severity", "info", "--diagnostics", "OKTA0001", "OKTA0002", "OKTA0005", "OKTA0130", "OKTA0132", "OKTA0302")).ThrowIfFailed();
        _after = (await all.BuildAsync("--no-restore")).ThrowIfFailed();
    }

    public Task DisposeAsync() => _feed.DisposeAsync();

    private Consumer CreateFaulty() => Consumer.Create(_feed, "net10.0")
        .With("OktaScopes.txt", "okta.users.read\n")
        .With("Program.cs", "Console.WriteLine(new OktaGen.OktaOptions { OrgUrl = \"http://example.okta.com\" }.OrgUrl);\n")
        .With("Json.cs",
        "using System.Text.Json.Serialization;\n[JsonSourceGenerationOptions(PropertyNamingPolicy = "
            + "JsonKnownNamingPolicy.CamelCase)]\n[JsonSerializable(typeof(User))]\ninternal sealed partial class Json : "
            + "JsonSerializerContext;\npublic sealed record User(string Id);\n")
        .With("IUsers.cs", """
            using OktaGen;

            [OktaClient(JsonContext = typeof(Json))]
            public interface IUsers
            {
                [Get("/api/v1/users/{userId}")]
                Task<Dictionary<string, User>> GetUserAsync(string userId);
            }

            """);

    private Consumer CreateLinked(string name, string resource) =>
        Consumer.Create(_feed, "net10.0", items: $"""<AdditionalFiles Include="{LinkedList}" />""", name: name)
            .With("Client.cs", Client(resource))
            .With("Program.cs", Program(name));

    private static string Program(string name) => $"Console.WriteLine(string.Join(' ', {name}.GrantedScopes.All));\n";

    private static string Client(string resource) => $$"""
        using OktaGen;

        [OktaClient]
        public interface I{{char.ToUpperInvariant(resource[0])}}{{resource[1..]}}
        {
            [Get("/api/v1/{{resource}}"), RequiresScope("okta.{{resource}}.read")]
            Task<string> ListAsync(CancellationToken cancellationToken = default);
        }
        """;
}
