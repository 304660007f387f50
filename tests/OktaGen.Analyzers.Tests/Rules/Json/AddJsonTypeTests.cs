using System.Reflection;
using Microsoft.CodeAnalysis.Testing;
using OktaGen.Analyzers.Rules.Json;
using OktaGen.CodeFixes.Rules.Json;
using OktaGen.TestSupport;

namespace OktaGen.Analyzers.Tests.Rules.Json;

public sealed class AddJsonTypeTests
{
    private const string Context =
        """
        namespace Acme
        {
            using System.Text.Json.Serialization;

            // What is sent and received.
            [JsonSerializable(typeof(User))] // people
            internal sealed partial class DirectoryJson : JsonSerializerContext;

            public sealed record User(string Id);
            public sealed record Group(string Id);
        }
        """;

    [Fact]
    public Task The_type_is_added_to_the_context_in_its_own_file() => VerifyAsync(
        "[Get(\"/a\")] Task<Group?> {|OKTA0130:GetAsync|}();",
        "[Get(\"/a\")] Task<Group?> GetAsync();",
        ["[JsonSerializable(typeof(Group))]"]);

    [Fact]
    public Task All_types_are_added_at_once_and_each_once() => VerifyAsync(
        """
        [Get("/a")] Task<Version> {|OKTA0130:GetAsync|}();
        [Get("/b")] OktaPageable<Version> {|OKTA0130:ListAsync|}();
        [Post("/c")] Task AddAsync([Body] Dictionary<string, List<User>> {|OKTA0130:users|});
        """,
        """
        [Get("/a")] Task<Version> GetAsync();
        [Get("/b")] OktaPageable<Version> ListAsync();
        [Post("/c")] Task AddAsync([Body] Dictionary<string, List<User>> users);
        """,
        ["[JsonSerializable(typeof(Version))]", "[JsonSerializable(typeof(Dictionary<string, List<User>>))]"],
        ["[JsonSerializable(typeof(Dictionary<string, List<User>>))]", "[JsonSerializable(typeof(Version))]"]);

    [Theory]
    [InlineData("[JsonSerializableAttribute(typeof(User))]", "[JsonSerializableAttribute(typeof(Group))]")]
    [InlineData("[System.Text.Json.Serialization.JsonSerializable(typeof(User))]",
        "[System.Text.Json.Serialization.JsonSerializable(typeof(Group))]")]
    public Task The_type_is_added_to_the_part_that_lists_others_and_as_they_are(string listed, string added) => VerifyAsync(
        "[Get(\"/a\")] Task<Group?> {|OKTA0130:GetAsync|}();",
        "[Get(\"/a\")] Task<Group?> GetAsync();",
        [added],
        context: Context
            .Replace("    // What is", "    internal sealed partial class DirectoryJson;\n\n    // What is", StringComparison.Ordinal)
            .Replace("[JsonSerializable(typeof(User))]", listed, StringComparison.Ordinal));

    /// <param name="before">The members.</param>
    /// <param name="after">The members, fixed.</param>
    /// <param name="added">What is added one by one.</param>
    /// <param name="addedAtOnce">What is added by Fix All, which goes by the types' names.</param>
    /// <param name="context">The context's file.</param>
    private static Task VerifyAsync(
        string before, string after, string[] added, string[]? addedAtOnce = null, string context = Context)
    {
        TestProject project = new() { IsLibrary = true };
        Verify test = new(Client(before), project) { NumberOfFixAllIterations = 1 };
        test.TestState.Sources.Add(("/0/Json.cs", context));
        Fill(test.FixedState, added);
        Fill(test.BatchFixedState, addedAtOnce ?? added);
        return test.RunAsync();

        void Fill(SolutionState state, string[] attributes)
        {
            state.Sources.Add(Client(after));
            project.ApplyFixed(state);
            string lines = string.Concat(attributes.Select(static attribute => "\n    " + attribute));
            state.Sources.Add(("/0/Json.cs", context.Replace("// people", "// people" + lines, StringComparison.Ordinal)));
        }
    }

    private static string Client(string members) =>
        $$"""
        namespace Acme;

        [OktaClient(JsonContext = typeof(DirectoryJson))]
        public interface IDirectory
        {
        {{members}}
        }
        """;

    /// <summary>With the generator that completes contexts: the rule reads what it makes.</summary>
    private sealed class Verify : CodeFixVerifier<JsonContextAnalyzer, AddJsonTypeCodeFix>
    {
        public Verify(string source, TestProject project)
            : base(source, project) => TestBehaviors |= TestBehaviors.SkipGeneratedSourcesCheck;

        protected override IEnumerable<Type> GetSourceGenerators() =>
            [Assembly.LoadFrom(RuntimeReferences.JsonGeneratorPath).GetType("System.Text.Json.SourceGeneration.JsonSourceGenerator", throwOnError: true)!];
    }
}
