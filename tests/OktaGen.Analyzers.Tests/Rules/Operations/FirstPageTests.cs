using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.Analyzers.Rules.Operations;
using OktaGen.TestSupport;
using Verify = OktaGen.TestSupport.CodeFixVerifier<OktaGen.Analyzers.Rules.Operations.FirstPageAnalyzer,
OktaGen.CodeFixes.Rules.Operations.ReturnAllPagesCodeFix>;

namespace OktaGen.Analyzers.Tests.Rules.Operations;

public sealed class FirstPageTests
{
    private const string Models =
        """

        public sealed record User(string Id);
        public sealed record Role(string Id);
        public class RolePage { public Role[] Roles { get; set; } = []; }
        public sealed class NamedRolePage
        {
            public string? Roles { get; set; }
            [System.Text.Json.Serialization.JsonPropertyName("roles")] public List<Role>? Items { get; set; }
        }
        public sealed class InheritedRolePage : RolePage;
        public sealed class OtherPage { public List<Role>? Members { get; set; } public string Roles { get; set; } = ""; }
        """;

    [Theory]
    [InlineData("Task<List<User>> {|OKTA0011:A|}(string? search = null);", "OktaPageable<User> A(string? search = null);")]
    [InlineData("Task<User[]> {|OKTA0011:A|}();", "OktaPageable<User> A();")]
    [InlineData("Task</* all */ User[]> {|OKTA0011:A|}();", "OktaPageable<User>/* all */  A();")]
    [InlineData("Task<IReadOnlyList<User?>> {|OKTA0011:A|}();", "OktaPageable<User?> A();")]
    [InlineData("ValueTask<IEnumerable<User>> {|OKTA0011:A|}();", "OktaPageable<User> A();")]
    [InlineData("/* 1 */ Task<HashSet<User>?> /* 2 */ {|OKTA0011:A|}();", "/* 1 */ OktaPageable<User> /* 2 */ A();")]
    [InlineData("Task<OktaResponse<List<User>>> {|OKTA0011:A|}();", "OktaPageable<User> A();")]
    [InlineData("System.Threading.Tasks.Task<System.Collections.Generic.List<Dictionary<string, int>>> {|OKTA0011:A|}();",
        "OktaPageable<Dictionary<string, int>> A();")]
    [InlineData("Task<List<User>> {|OKTA0011:A|}([Query(\"before\")] string? after = null);",
        "OktaPageable<User> A([Query(\"before\")] string? after = null);")]
    public Task A_list_of_a_paged_operation_is_returned_page_by_page(string before, string after) =>
        VerifyAsync(Client("[Get(\"/api/v1/users\")] " + before), Client("[Get(\"/api/v1/users\")] " + after));

    [Theory]
    [InlineData("Task<RolePage>")]
    [InlineData("Task<NamedRolePage?>")]
    [InlineData("Task<InheritedRolePage>")]
    [InlineData("Task<OktaResponse<RolePage>>")]
    [InlineData("Task<List<Role>>")]
    public Task An_object_that_holds_a_page_is_told_of_as_well(string type) => VerifyAsync(
        Client($"[Get(\"/api/v1/iam/roles\")] {type} {{|OKTA0011:A|}}();"),
        Client("[Get(\"/api/v1/iam/roles\")] OktaPageable<Role> A();"));

    [Theory]
    [InlineData("[Get(\"/api/v1/users\")] OktaPageable<User> A();")]
    [InlineData("[Get(\"/api/v1/users\")] IAsyncEnumerable<User> A();")]
    [InlineData("[Get(\"/api/v1/users\")] Task<OktaPage<User>> A();")]
    [InlineData("[Get(\"/api/v1/users\")] Task<string> A();")]
    [InlineData("[Get(\"/api/v1/users\")] Task<byte[]> A();")]
    [InlineData("[Get(\"/api/v1/users\")] Task A();")]
    [InlineData("[Get(\"/api/v1/users\")] Task<HttpResponseMessage> A();")]
    [InlineData("[Get(\"/api/v1/users\")] Task<OktaResponse> A();")]
    [InlineData("[Get(\"/api/v1/users\")] Task<User> A();")]
    [InlineData("[Get(\"/api/v1/users\")] Task<List<User>> A(string? after = null);")]
    [InlineData("[Get(\"/api/v1/users\")] Task<List<User>> A([Query(\"after\")] string? cursor);")]
    [InlineData("[Get(\"/api/v1/users\")] Task<List<User>> A(OktaCursor? cursor);")]
    [InlineData("[Get(\"/api/v1/users?after=1\")] Task<List<User>> A();")]
    [InlineData("[Get(\"/api/v1/users/{id}/groups\")] Task<List<User>> A(string id);")]
    [InlineData("[Get(\"/api/v1/iam/roles\")] Task<OtherPage> A();")]
    [InlineData("[Get(\"/contoso/users\")] Task<List<User>> A();")]
    [InlineData("[Post(\"/api/v1/users\")] Task<List<User>> A();")]
    public Task What_reads_all_pages_or_one_on_purpose_is_left_alone(string member) => VerifyAsync(Client(member));

    [Fact]
    public Task An_inherited_endpoint_is_told_of_once_where_it_stands() => AnalyzerVerifier<FirstPageAnalyzer>.VerifyAsync(
        """
        public interface IReader { [Get("/api/v1/users")] Task<List<User>> {|#0:ListAsync|}(); }
        [OktaClient] public interface IDirectory : IReader;
        [OktaClient] public interface IOther : IReader;
        """ + Models,
        new TestProject { IsLibrary = true },
        new DiagnosticResult(RuleIds.FirstPageAlone, DiagnosticSeverity.Warning)
            .WithLocation(0)
            .WithArguments("IReader.ListAsync", "GET /api/v1/users", "User"));

    [Fact]
    public Task The_endpoint_that_is_fixed_is_the_one_that_is_told_of() => VerifyAsync(
        Client("[Get(\"/api/v1/users/{id}\")] Task<User> A(string id); [Get(\"/api/v1/iam/roles\")] Task<List<Role>> {|OKTA0011:B|}();"),
        Client("[Get(\"/api/v1/users/{id}\")] Task<User> A(string id); [Get(\"/api/v1/iam/roles\")] OktaPageable<Role> B();"));

    [Fact]
    public Task A_type_is_named_as_its_place_has_it() => VerifyAsync(
        """
        namespace Acme { public sealed record Person(string Id); public sealed class OktaPageable<T>; }
        namespace Other
        {
            using Acme;
            [OktaClient] public interface IDirectory { [Get("/api/v1/users")] Task<Person[]> {|OKTA0011:A|}(); }
        }
        """,
        """
        namespace Acme { public sealed record Person(string Id); public sealed class OktaPageable<T>; }
        namespace Other
        {
            using Acme;
            [OktaClient] public interface IDirectory { [Get("/api/v1/users")] OktaGen.OktaPageable<Person> A(); }
        }
        """);

    private static string Client(string member) => $"[OktaClient] public interface IDirectory {{ {member} }}" + Models;

    private static Task VerifyAsync(string before, string? after = null)
    {
        var project = new TestProject { IsLibrary = true };
        var test = new Verify(before, project);
        test.FixedState.Sources.Add(after ?? before);
        project.ApplyFixed(test.FixedState);
        return test.RunAsync();
    }
}
