using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.TestSupport;
using Verify = OktaGen.TestSupport.AnalyzerVerifier<OktaGen.Analyzers.Rules.Json.JsonNameAnalyzer>;

namespace OktaGen.Analyzers.Tests.Rules.Json;

public sealed class JsonNameTests
{
    [Fact]
    public Task A_property_that_keeps_its_CSharp_name_is_named_at_the_context() => VerifyAsync(
        "{|#0:typeof(Json)|}",
        "[Get(\"/a\")] Task<User> AAsync(); [Get(\"/b\")] Task<User> BAsync();",
        "public sealed record User(string Id, string Status);",
        string.Empty,
        new DiagnosticResult(RuleIds.JsonNameOfCSharp, DiagnosticSeverity.Warning).WithLocation(0).WithArguments("Json", "User.Id", "Id"));

    [Theory]
    [InlineData("[Get(\"/a\")] OktaPageable<User> AAsync();")]
    [InlineData("[Get(\"/a\")] Task<OktaResponse<List<User>>> AAsync();")]
    [InlineData("[Post(\"/a\")] Task AAsync(User user);")]
    [InlineData("[Post(\"/a\")] Task AAsync([Body] User[] users);")]
    public Task Bodies_and_answers_count_wherever_the_type_stands(string member) => VerifyAsync(
        "{|OKTA0133:typeof(Json)|}", member, "public sealed record User(string Id);", string.Empty);

    [Theory]
    [InlineData("[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]")]
    [InlineData("[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]")]
    [InlineData("[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web)]")]
    [InlineData("[JsonSourceGenerationOptions(PropertyNameCaseInsensitive = true)]")]
    public Task A_context_that_sees_to_the_names_is_left_alone(string options) => VerifyAsync(
        "typeof(Json)", "[Get(\"/a\")] Task<User> AAsync();", "public sealed record User(string Id);", options);

    [Theory]
    [InlineData("public sealed class User { [JsonPropertyName(\"id\")] public string? Id { get; set; } [JsonIgnore] public string? Other { get; set; } }")]
    [InlineData("public sealed record User([property: JsonPropertyName(\"id\")] string Id);")]
    [InlineData("public sealed class User { public string? id { get; set; } internal string? Secret { get; set; } public static string? Shared { get; set; } }")]
    [InlineData("public sealed class User;")]
    public Task Properties_that_have_names_of_their_own_are_left_alone(string type) => VerifyAsync(
        "typeof(Json)", "[Get(\"/a\")] Task<User> AAsync();", type, string.Empty);

    [Fact]
    public Task Types_that_are_no_JSON_and_those_of_others_are_left_alone() => VerifyAsync(
        "typeof(Json)", "[Get(\"/a\")] Task<Version> AAsync(DayOfWeek day, OktaCallOptions options);", "public sealed record User(string Id);", string.Empty);

    private static Task VerifyAsync(string jsonContext, string members, string types, string options, params DiagnosticResult[] expected)
    {
        var test = new Verify(
            $$"""
            using System.Text.Json.Serialization;

            [OktaClient(JsonContext = {{jsonContext}})]
            public interface IDirectory { {{members}} }

            {{types}}

            {{options}}
            [JsonSerializable(typeof(User))]
            public abstract class Json(System.Text.Json.JsonSerializerOptions? options) : JsonSerializerContext(options);
            """,
            new TestProject { IsLibrary = true });
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }
}
