using Microsoft.CodeAnalysis.Testing;
using OktaGen.TestSupport;
using Verify =
    OktaGen.TestSupport.CodeFixVerifier<OktaGen.Analyzers.Rules.Json.JsonNameAnalyzer, OktaGen.CodeFixes.Rules.Json.SetNamingPolicyCodeFix>;

namespace OktaGen.Analyzers.Tests.Rules.Json;

public sealed class SetNamingPolicyTests
{
    private const string Import = "using System.Text.Json.Serialization;\n";
    private const string CamelCase = "PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase";

    [Fact]
    public Task A_context_without_options_gets_them() => VerifyAsync(
        Import,
        "/* all of */ [JsonSerializable(typeof(User))] // people",
        $"/* all of */ [JsonSourceGenerationOptions({CamelCase})]\n[JsonSerializable(typeof(User))] // people");

    [Theory]
    [InlineData("[JsonSourceGenerationOptions]", "[JsonSourceGenerationOptions(#)]")]
    [InlineData("[JsonSourceGenerationOptions()]", "[JsonSourceGenerationOptions(#)]")]
    [InlineData("[JsonSourceGenerationOptions(WriteIndented = true /* legible */)]",
        "[JsonSourceGenerationOptions(WriteIndented = true /* legible */, #)]")]
    [InlineData("[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.Unspecified, WriteIndented = true)]",
        "[JsonSourceGenerationOptions(#, WriteIndented = true)]")]
    public Task Options_that_are_there_stay(string before, string after) => VerifyAsync(
        Import,
        before + "\n[JsonSerializable(typeof(User))]",
        after.Replace("#", CamelCase, StringComparison.Ordinal) + "\n[JsonSerializable(typeof(User))]");

    [Fact]
    public Task Names_are_qualified_where_nothing_imports_them() => VerifyAsync(
        string.Empty,
        "[System.Text.Json.Serialization.JsonSerializable(typeof(User))]",
        """
        [System.Text.Json.Serialization.JsonSourceGenerationOptions(PropertyNamingPolicy = System.Text.Json.Serialization.JsonKnownNamingPolicy.CamelCase)]
        [System.Text.Json.Serialization.JsonSerializable(typeof(User))]
        """);

    [Fact]
    public Task The_context_may_stand_in_another_project()
    {
        TestProject project = new() { IsLibrary = true };
        Verify test =
            new(Client("{|OKTA0133:typeof(Shared.Json)|}"), project) { NumberOfIncrementalIterations = 1, NumberOfFixAllIterations = 1 };
        test.FixedState.Sources.Add(Client("typeof(Shared.Json)"));
        project.ApplyFixed(test.FixedState);
        Share(test.TestState, "");
        Share(test.FixedState, $"[JsonSourceGenerationOptions({CamelCase})]\n");
        return test.RunAsync();

        static string Client(string jsonContext) =>
            $$"""
            [OktaClient(JsonContext = {{jsonContext}})]
            public interface IDirectory { [Get("/a")] Task<User> AAsync(); }

            public sealed record User(string Id);
            """;

        static void Share(SolutionState state, string attributes)
        {
            state.AdditionalProjects["Shared"].Sources.Add(
                $"using System.Text.Json.Serialization;\n\nnamespace Shared;\n\n{attributes}public abstract class "
                    + $"Json(System.Text.Json.JsonSerializerOptions? options) : JsonSerializerContext(options);");
            state.AdditionalProjects["Shared"].AdditionalReferences.AddRange(RuntimeReferences.All);
            state.AdditionalProjectReferences.Add("Shared");
        }
    }

    // Two interfaces share the context: it gets its options once.
    private static Task VerifyAsync(string import, string before, string after)
    {
        TestProject project = new() { IsLibrary = true };
        Verify test =
            new(Clients("{|OKTA0133:typeof(Json)|}"), project) { NumberOfIncrementalIterations = 1, NumberOfFixAllIterations = 1 };
        test.TestState.Sources.Add(("/0/Json.cs", Context(before)));
        test.FixedState.Sources.Add(Clients("typeof(Json)"));
        project.ApplyFixed(test.FixedState);
        test.FixedState.Sources.Add(("/0/Json.cs", Context(after)));
        return test.RunAsync();

        string Context(string attributes) =>
            $$"""
            {{import}}
            {{attributes}}
            public abstract class Json(System.Text.Json.JsonSerializerOptions? options) : System.Text.Json.Serialization.JsonSerializerContext(options);
            """;
    }

    private static string Clients(string jsonContext) =>
        $$"""
        [OktaClient(JsonContext = {{jsonContext}})]
        public interface IDirectory { [Get("/a")] Task<User> AAsync(); }

        [OktaClient(JsonContext = {{jsonContext}})]
        public interface IOther { [Get("/b")] Task<User> BAsync(); }

        public sealed record User(string Id);
        """;
}
