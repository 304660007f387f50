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
    [InlineData("public class Base { public required string Id { get; init; } } public sealed class User : Base;", "Base.Id")]
    [InlineData("public class Base<T> { public T? Id { get; set; } } public sealed class User : Base<string>;", "Base.Id")]
    [InlineData("public sealed class User { [JsonInclude] public string? Id; }", "User.Id")]
    [InlineData("public sealed class User { [JsonInclude] internal string? Id { get; set; } }", "User.Id")]
    [InlineData("public sealed class User { [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? Id { get; set; } }",
        "User.Id")]
    [InlineData("[JsonDerivedType(typeof(Admin))] public class User; public sealed class Admin : User { public string? Id { get; set; } }",
        "Admin.Id")]
    [InlineData("public sealed class User { [JsonPropertyName(\"in\")] public List<In>? In { get; set; } } public record In(string Id);", "In.Id")]
    [InlineData("public sealed class User { [JsonPropertyName(\"in\")] public IReadOnlyDictionary<string, In?[]>? In { get; set; } } "
        + "public struct In { public string Id { get; set; } }", "In.Id")]
    [InlineData("public sealed class User { [JsonPropertyName(\"in\")] public In? In { get; set; } } "
        + "public sealed class In { [JsonPropertyName(\"user\")] public User? User { get; set; } public string? Id { get; set; } }", "In.Id")]
    public Task What_a_type_inherits_and_holds_counts(string types, string member) => VerifyAsync(
        "{|#0:typeof(Json)|}",
        "[Get(\"/a\")] Task<User> AAsync();",
        types,
        string.Empty,
        new DiagnosticResult(RuleIds.JsonNameOfCSharp, DiagnosticSeverity.Warning).WithLocation(0).WithArguments("Json", member, "Id"));

    [Theory]
    [InlineData("", "typeof(Json)")]
    [InlineData("[JsonSourceGenerationOptions(IncludeFields = true)]", "{|OKTA0133:typeof(Json)|}")]
    public Task Fields_count_where_the_context_includes_them(string options, string jsonContext) => VerifyAsync(
        jsonContext, "[Get(\"/a\")] Task<User> AAsync();", "public sealed class User { public string? Id; }", options);

    [Theory]
    [InlineData("public sealed class User { [JsonIgnore] public In? In { get; set; } } public record In(string Id);")]
    [InlineData("public sealed class User { [JsonExtensionData] public Dictionary<string, object>? More { get; set; } }")]
    [InlineData("[JsonConverter(typeof(JsonStringEnumConverter))] public sealed class User { public string? Id { get; set; } }")]
    [InlineData("public sealed class User { [JsonPropertyName(\"k\")] public K K { get; set; } } public enum K { A }")]
    public Task What_is_never_written_by_its_name_is_left_alone(string types) => VerifyAsync(
        "typeof(Json)", "[Get(\"/a\")] Task<User> AAsync();", types, string.Empty);

    [Fact]
    public Task A_query_value_is_no_JSON() => VerifyAsync(
        "typeof(Json)",
        "[Get(\"/a\")] Task AAsync(Day? day, Day[] days);",
        "public sealed class User; public struct Day : IFormattable { public int Number => 1; "
            + "public string ToString(string? format, IFormatProvider? provider) => \"\"; }",
        string.Empty);

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
