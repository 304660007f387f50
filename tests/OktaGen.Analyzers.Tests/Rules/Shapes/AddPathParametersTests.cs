using Microsoft.CodeAnalysis.Testing;
using OktaGen.TestSupport;
using Verify = OktaGen.TestSupport.CodeFixVerifier<OktaGen.Analyzers.Rules.Shapes.ClientAnalyzer,
OktaGen.CodeFixes.Rules.Shapes.AddPathParametersCodeFix>;

namespace OktaGen.Analyzers.Tests.Rules.Shapes;

public sealed class AddPathParametersTests
{
    private const int Mark = 0;

    [Theory]
    [InlineData("Task {|OKTA0105:A|}();", "Task A(string userId);", "/a/{userId}")]
    [InlineData("Task {|OKTA0105:A|}(int? limit = null);", "Task A(string userId, int? limit = null);", "/a/{userId}")]
    [InlineData("Task {|OKTA0105:A|}(string b, string? q = null);", "Task A(string a, string b, string? q = null);", "/a/{a}/{b}")]
    [InlineData("Task {|OKTA0105:A|}(string a, string? q = null);", "Task A(string a, string b, string? q = null);", "/a/{a}/{b}")]
    [InlineData("Task {|OKTA0105:A|}(string b);", "Task A(string a, string b, string c);", "/a/{a}/{b}/{c}")]
    [InlineData("Task {|OKTA0105:A|}();", "Task A(string a, string b);", "/a/{a}/{b}")]
    [InlineData("Task {|OKTA0105:A|}();", "Task A(string @event);", "/a/{event}")]
    [InlineData("Task {|OKTA0105:A|}([Query] string a);", "Task A([Path(\"a\")] string a2, [Query] string a);", "/a/{a}")]
    [InlineData("Task {|OKTA0105:A|}(/* all */);", "Task A(string a/* all */);", "/a/{a}")]
    [InlineData("Task {|OKTA0105:A|}(string? q = null, string a = \"\");",
        "Task A(string b, string? q = null, string a = \"\");", "/a/{a}/{b}")]
    [InlineData("Task {|OKTA0105:A|}(/* how many */ int limit);", "Task A(string a, /* how many */ int limit);", "/a/{a}")]
    [InlineData("Task {|OKTA0105:A|}(string b, /* how many */ int limit);",
        "Task A(string b, string a, /* how many */ int limit);", "/b/{b}/{a}")]
    [InlineData("Task {|OKTA0105:A|}(\n        // How many.\n        int limit,\n        bool deep);",
        "Task A(\n        string a,\n        // How many.\n        int limit,\n        bool deep);", "/a/{a}")]
    [InlineData("Task {|OKTA0105:A|}(string a, // whose\n        int limit);",
        "Task A(string a, // whose\n        string b,\n        int limit);", "/a/{a}/{b}")]
    [InlineData("Task {|OKTA0105:A|}(\n        int limit,\n        bool deep);",
        "Task A(\n        string a,\n        int limit,\n        bool deep);", "/a/{a}")]
    [InlineData("Task {|OKTA0105:A|}(params string[] ids);", "Task A(string a, params string[] ids);", "/a/{a}")]
    [InlineData("Task {|OKTA0105:A|}([Path(\"b\")] string x, int limit);",
        "Task A([Path(\"b\")] string x, string a, int limit);", "/b/{b}/{a}")]
    [InlineData("Task {|OKTA0105:A|}(\n        // apart\n#region c\n        /* b */ string b);",
        "Task A(\n        // apart\n#region c\n        string a,\n        /* b */ string b);", "/a/{a}/{b}")]
    public Task Missing_parameters_are_added_in_the_routes_order(string before, string after, string route) =>
        VerifyAsync(Client(route, before), Client(route, after));

    [Theory]
    [InlineData("Task {|OKTA0105:A|}(string id);", "Task A([Path(\"userId\")] string id);")]
    [InlineData("Task {|OKTA0105:A|}(int limit, /* whose */ string ownUserId);",
        "Task A(int limit, /* whose */ [Path(\"userId\")] string ownUserId);")]
    public Task A_parameter_that_is_named_alike_is_marked(string before, string after) =>
        VerifyAsync(Client("/a/{userId}", before), Client("/a/{userId}", after), Mark);

    [Theory]
    [InlineData("int id")]
    [InlineData("string? id")]
    [InlineData("[Query] string id")]
    [InlineData("string id, string d")]
    public Task A_parameter_that_is_probably_not_meant_is_no_path_value(string parameters)
    {
        const string Route = "/a/{userId}";
        return VerifyAsync(
            Client(Route, $"Task {{|OKTA0105:A|}}({parameters});"), Client(Route, $"Task A(string userId, {parameters});"), Mark);
    }

    [Fact]
    public Task One_parameter_is_not_marked_for_one_of_two_placeholders() => VerifyAsync(
        Client("/a/{userId}/{x}", "Task {|OKTA0105:A|}(string id);"),
        Client("/a/{userId}/{x}", "Task A(string userId, string x, string id);"),
        Mark);

    [Fact]
    public Task What_implements_an_endpoint_gets_the_same_parameters() => VerifyAsync(
        Client("/a/{a}/{b}", "Task {|OKTA0105:A|}([Query] string a, params string[] ids);")
            + """
            class Fake : IDirectory { public Task A(string b, /* any */ params string[] ids) => null!; }
            class Other : IDirectory { Task IDirectory.A(string x, params string[] ids) => null!; }
            """,
        Client("/a/{a}/{b}", "Task A([Path(\"a\")] string a2, string b, [Query] string a, params string[] ids);")
            + """
            class Fake : IDirectory { public Task A(string a, string b2, string b, /* any */ params string[] ids) => null!; }
            class Other : IDirectory { Task IDirectory.A(string a, string b, string x, params string[] ids) => null!; }
            """);

    [Fact]
    public Task All_endpoints_are_completed_at_once() => VerifyAsync(
        """
        [OktaClient]
        public interface IDirectory
        {
            // One.
            [Get("/a/{userId}")] Task {|OKTA0105:A|}();
            [Get("/b/{groupId}/{userId}")] Task {|OKTA0105:B|}(int limit);
        }
        """,
        """
        [OktaClient]
        public interface IDirectory
        {
            // One.
            [Get("/a/{userId}")] Task A(string userId);
            [Get("/b/{groupId}/{userId}")] Task B(string groupId, string userId, int limit);
        }
        """);

    private static string Client(string route, string method) =>
        $$"""[OktaClient] public interface IDirectory { [Get("{{route}}")] {{method}} }""";

    private static Task VerifyAsync(string before, string after, int? action = null)
    {
        TestProject project = new() { IsLibrary = true };
        Verify test = new(before, project) { FixedCode = after, CodeActionIndex = action, CompilerDiagnostics = CompilerDiagnostics.None };
        project.ApplyFixed(test.FixedState);
        return test.RunAsync();
    }
}
