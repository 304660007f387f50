using OktaGen.TestSupport;
using Verify = OktaGen.TestSupport.CodeFixVerifier<OktaGen.Analyzers.JsonNameAnalyzer, OktaGen.CodeFixes.Json.SetNamingPolicyCodeFix>;

namespace OktaGen.Analyzers.Tests.EndpointFixes;

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
    [InlineData("[JsonSourceGenerationOptions(WriteIndented = true /* legible */)]", "[JsonSourceGenerationOptions(WriteIndented = true /* legible */, #)]")]
    [InlineData("[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.Unspecified, WriteIndented = true)]", "[JsonSourceGenerationOptions(#, WriteIndented = true)]")]
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

    // Two interfaces share the context: it gets its options once.
    private static Task VerifyAsync(string import, string before, string after)
    {
        TestProject project = new() { IsLibrary = true };
        Verify test = new(Clients("{|OKTA0133:typeof(Json)|}"), project) { NumberOfFixAllIterations = 1 };
        test.TestState.Sources.Add(("/0/Json.cs", Context(before)));
        test.FixedState.Sources.Add(Clients("typeof(Json)"));
        project.ApplyFixed(test.FixedState);
        test.FixedState.Sources.Add(("/0/Json.cs", Context(after)));
        test.NumberOfIncrementalIterations = 1;
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
