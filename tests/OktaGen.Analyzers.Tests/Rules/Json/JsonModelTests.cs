using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.TestSupport;
using Verify = OktaGen.TestSupport.AnalyzerVerifier<OktaGen.Analyzers.Rules.Json.JsonModelAnalyzer>;
using VerifyContext = OktaGen.TestSupport.AnalyzerVerifier<OktaGen.Analyzers.Rules.Json.JsonContextAnalyzer>;

namespace OktaGen.Analyzers.Tests.Rules.Json;

public sealed class JsonModelTests
{
    // As much of the library as the rules look at.
    private static readonly MetadataReference s_newtonsoft = Library.Compile(
        "Newtonsoft.Json",
        """
        namespace Newtonsoft.Json
        {
            public sealed class JsonPropertyAttribute(string name = "") : Attribute { public string Name => name; }
            public sealed class JsonIgnoreAttribute : Attribute;
            public sealed class JsonConverterAttribute(Type type) : Attribute { public Type Type => type; }

            public sealed class JsonObjectAttribute : Attribute
            {
                public JsonObjectAttribute() { }
                public JsonObjectAttribute(int mode) { }
            }
        }

        namespace Newtonsoft.Json.Linq
        {
            public abstract class JToken;
            public sealed class JObject : JToken;
        }

        namespace Newtonsoft.Json.Converters { public sealed class StringEnumConverter; }
        """);

    [Theory]
    [InlineData("[{|OKTA0135:JsonProperty(\"email\")|}] public string? Mail { get; set; }")]
    [InlineData("[{|OKTA0135:JsonIgnore|}] public string? Mail { get; set; }")]
    [InlineData("[{|OKTA0135:JsonConverter(typeof(StringEnumConverter))|}] public DayOfWeek Day { get; set; }")]
    [InlineData("[{|OKTA0135:JsonProperty|}] public string? Mail;")]
    [InlineData("public JObject? {|OKTA0135:Custom|} { get; set; }")]
    [InlineData("public List<Dictionary<string, JToken>>? {|OKTA0135:Custom|} { get; set; }")]
    public Task What_another_library_is_told_of_a_member_is_named(string member) =>
        VerifyAsync("[Get(\"/a\")] Task<User> AAsync();", $"public sealed class User {{ {member} }}");

    [Theory]
    [InlineData("public sealed record User([{|OKTA0135:JsonProperty(\"email\")|}] string Mail);")]
    [InlineData("public sealed class User([{|OKTA0135:JsonProperty(\"email\")|}] string mail) { public string Mail => mail; }")]
    public Task What_another_library_is_told_of_a_parameter_that_sets_a_member_is_named(string type) =>
        VerifyAsync("[Get(\"/a\")] Task<User> AAsync();", type);

    [Theory]
    [InlineData("[Get(\"/a\")] OktaPageable<User> AAsync();")]
    [InlineData("[Post(\"/a\")] Task AAsync(User user);")]
    [InlineData("[Get(\"/a\")] Task<OktaResponse<User[]>> AAsync();")]
    public Task Models_count_wherever_they_stand(string member) =>
        VerifyAsync(member, "public sealed class User { [{|OKTA0135:JsonProperty(\"email\")|}] public string? Mail { get; set; } }");

    [Theory]
    [InlineData("public sealed class User : Base; public class Base { # }")]
    [InlineData("public sealed class User { public List<Inner>? Inner { get; set; } } public class Inner { # }")]
    [InlineData("public sealed class User { public Dictionary<string, Inner[]>? Inner { get; set; } } public struct Inner { # }")]
    [InlineData(
        "[System.Text.Json.Serialization.JsonDerivedType(typeof(Admin))] public class User; public sealed class Admin : User { # }")]
    public Task What_a_model_holds_and_inherits_counts(string types) => VerifyAsync(
        "[Get(\"/a\")] Task<User> AAsync();",
        types.Replace("#", "[{|OKTA0135:JsonProperty(\"email\")|}] public string? Mail { get; set; }", StringComparison.Ordinal));

    [Theory]
    [InlineData("[{|OKTA0135:JsonConverter(typeof(StringEnumConverter))|}] public enum Kind { A }")]
    [InlineData("[{|OKTA0135:JsonConverter(typeof(StringEnumConverter))|}] public sealed class Kind;")]
    [InlineData("[{|OKTA0135:JsonObject(1)|}] public sealed class Kind;")]
    public Task What_another_library_is_told_of_a_type_is_named(string type) =>
        VerifyAsync("[Get(\"/a\")] Task<User> AAsync();", "public sealed class User { public Kind Kind { get; set; } }" + type);

    [Theory]
    [InlineData(
        "public sealed class User { [JsonProperty(\"a\"), System.Text.Json.Serialization.JsonPropertyName(\"a\")] public "
            + "string? A { get; set; } }")]
    [InlineData(
        "public sealed class User { [JsonProperty(\"a\")] internal string? A { get; set; } [JsonProperty] public static "
            + "string? B { get; set; } }")]
    [InlineData("[JsonObject] public sealed class User { public string? A { get; set; } }")]
    [InlineData(
        "public sealed class User { [Obsolete] public string? A { get; set; } } public sealed class Other { [JsonProperty] "
            + "public string? A { get; set; } }")]
    [InlineData(
        "public sealed class User { [System.Text.Json.Serialization.JsonIgnore] public Inner? A { get; set; } } public class "
            + "Inner { [JsonProperty] public string? A { get; set; } }")]
    public Task What_System_Text_Json_is_told_as_well_or_never_reads_is_left_alone(string types) =>
        VerifyAsync("[Get(\"/a\")] Task<User> AAsync();", types);

    [Fact]
    public Task A_model_of_two_clients_is_told_of_once_with_what_is_said_of_it() => VerifyAsync(
        "[Get(\"/a\")] Task<User> AAsync(); } [OktaClient] public interface IOther { [Get(\"/b\")] Task<User> BAsync();",
        "public sealed class User { [{|#0:JsonProperty(\"email\")|}] public string? Mail { get; set; } }",
        new DiagnosticResult(RuleIds.ForeignJsonAttribute, DiagnosticSeverity.Warning)
            .WithLocation(0)
            .WithArguments("User.Mail", "[JsonProperty]", "Newtonsoft.Json"));

    [Theory]
    [InlineData("[{|OKTA0135:DataMember(Name = \"email\")|}] public string? Mail { get; set; }")]
    [InlineData("[{|OKTA0135:DataMember(Name = \"email\", Order = 1)|}] public string? Mail;")]
    [InlineData("[{|OKTA0135:IgnoreDataMember|}] public string? Mail { get; set; }")]
    [InlineData("public Kind Kind { get; set; } } public enum Kind { [{|OKTA0135:EnumMember(Value = \"ACTIVE\")|}] On")]
    [InlineData(
        "public List<Kind>? Kinds { get; set; } } [System.Text.Json.Serialization.JsonConverter("
            + "typeof(System.Text.Json.Serialization.JsonStringEnumConverter<Kind>))] public enum Kind { "
            + "[{|OKTA0135:EnumMember(Value = \"ACTIVE\")|}] On")]
    public Task What_data_contracts_are_told_of_a_member_is_named(string member) =>
        VerifyAsync("[Get(\"/a\")] Task<User> AAsync();", $"public sealed class User {{ {member} }}");

    [Theory]
    [InlineData("[DataMember] public string? Mail { get; set; }")]
    [InlineData("[DataMember(Order = 1)] public string? Mail { get; set; }")]
    [InlineData("[DataMember(Name = \"firstName\")] public string? FirstName { get; set; }")]
    [InlineData("[DataMember(Name = \"first_name\")] public string? FirstName { get; set; }")]
    [InlineData("public Kind Kind { get; set; } } public enum Kind { [EnumMember(Value = \"ON\")] On, [EnumMember] Off")]
    [InlineData(
        "public Kind Kind { get; set; } } [System.Text.Json.Serialization.JsonConverter(typeof(KindConverter))] public enum Kind { "
            + "[EnumMember(Value = \"ACTIVE\")] On } public abstract class KindConverter : "
            + "System.Text.Json.Serialization.JsonConverter<Kind> {")]
    [InlineData(
        "[DataMember(Name = \"mail\"), System.Text.Json.Serialization.JsonPropertyName(\"email\")] public string? Mail { get; set; }")]
    public Task What_a_data_contract_says_like_the_name_or_beside_System_Text_Json_is_left_alone(string member) =>
        VerifyAsync("[Get(\"/a\")] Task<User> AAsync();", $"public sealed class User {{ {member} }}");

    [Theory]
    [InlineData("public (string City, string Country) {|OKTA0138:Address|} { get; set; }")]
    [InlineData("public (string City, string Country)? {|OKTA0138:Address|};")]
    [InlineData("public List<(string City, int Count)>? {|OKTA0138:Cities|} { get; init; }")]
    [InlineData("public Dictionary<string, Tuple<string, int>[]>? {|OKTA0138:Cities|} { get; set; }")]
    [InlineData(
        "[System.Text.Json.Serialization.JsonPropertyName(\"address\")] public ValueTuple<string, int> {|OKTA0138:Address|} { get; set; }")]
    public Task A_tuple_in_a_model_is_named(string member) =>
        VerifyAsync("[Post(\"/a\")] Task AAsync(User user);", $"public sealed class User {{ {member} }}");

    [Theory]
    [InlineData("[System.Text.Json.Serialization.JsonIgnore] public (string City, string Country) Address { get; set; }")]
    [InlineData("internal (string City, string Country) Address { get; set; }")]
    [InlineData(
        "[System.Text.Json.Serialization.JsonConverter(typeof(Converter))] public (string City, string Country) Address { get; set; } } "
            + "public abstract class Converter : System.Text.Json.Serialization.JsonConverter<(string City, string Country)> {")]
    public Task A_tuple_that_is_no_JSON_or_has_a_converter_is_left_alone(string member) =>
        VerifyAsync("[Post(\"/a\")] Task AAsync(User user);", $"public sealed class User {{ {member} }}");

    [Theory]
    [InlineData("[Get(\"/a\")] Task<JObject> {|#0:A|}();", "Task<JObject>")]
    [InlineData("[Get(\"/a\")] OktaPageable<JToken> {|#0:A|}();", "OktaPageable<JToken>")]
    [InlineData("[Get(\"/a\")] Task<OktaResponse<List<JObject>>> {|#0:A|}();", "Task<OktaResponse<List<JObject>>>")]
    [InlineData("[Get(\"/a\")] Task<Dictionary<string, JToken[]>> {|#0:A|}();", "Task<Dictionary<string, JToken[]>>")]
    [InlineData("[Post(\"/a\")] Task A(JObject {|#0:body|});", "JObject")]
    [InlineData("[Post(\"/a\")] Task A([Body] List<JObject> {|#0:body|});", "List<JObject>")]
    [InlineData("[Get(\"/a\")] Task A([Query] JToken {|#0:filter|});", "JToken")]
    public Task A_type_of_another_library_is_refused_with_advice_that_helps(string member, string type) => VerifyContext.VerifyAsync(
        $"using Newtonsoft.Json.Linq; [OktaClient] public interface IDirectory {{ {member} }}",
        Project(),
        new DiagnosticResult(RuleIds.ForeignJsonType, DiagnosticSeverity.Error)
            .WithLocation(0)
            .WithArguments("IDirectory.A", type, "Newtonsoft.Json"));

    private static TestProject Project() => new() { IsLibrary = true, References = [s_newtonsoft] };

    private static Task VerifyAsync(string members, string types, params DiagnosticResult[] expected) => Verify.VerifyAsync(
        $$"""
        using Newtonsoft.Json;
        using Newtonsoft.Json.Converters;
        using Newtonsoft.Json.Linq;
        using System.Runtime.Serialization;

        [OktaClient] public interface IDirectory { {{members}} }
        {{types}}
        """,
        Project(),
        expected);
}
