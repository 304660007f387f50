using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.TestSupport;
using Verify = OktaGen.TestSupport.CodeFixVerifier<OktaGen.Analyzers.Rules.Shapes.CancellationAnalyzer,
OktaGen.CodeFixes.Rules.Shapes.AddCancellationTokenCodeFix>;

namespace OktaGen.Analyzers.Tests.Rules.Shapes;

public sealed class AddCancellationTokenTests
{
    [Theory]
    [InlineData("Task {|OKTA0132:A|}();", "Task A(CancellationToken cancellationToken = default);")]
    [InlineData("ValueTask<string> {|OKTA0132:A|}(string q /* any */);",
        "ValueTask<string> A(string q /* any */, CancellationToken cancellationToken = default);")]
    [InlineData(
        "Task {|OKTA0132:A|}(\n        string q, // what\n        int limit // how many\n        );",
        "Task A(\n        string q, // what\n        int limit, // how many\n"
            + "        CancellationToken cancellationToken = default\n        );")]
    [InlineData("Task {|OKTA0132:A|}(string a, string q // what\n        );",
        "Task A(string a, string q, // what\nCancellationToken cancellationToken = default\n        );")]
    [InlineData("Task {|OKTA0132:A|}(string a, /* all */ params string[] ids);",
        "Task A(string a, CancellationToken cancellationToken = default, /* all */ params string[] ids);")]
    [InlineData("Task {|OKTA0132:A|}(params string[] ids);", "Task A(CancellationToken cancellationToken = default, params string[] ids);")]
    [InlineData("Task {|OKTA0132:A|}(string cancellationToken);",
        "Task A(string cancellationToken, CancellationToken cancellationToken2 = default);")]
    [InlineData(
        "Task {|OKTA0132:A|}(\n        string q,\n        int limit);",
        "Task A(\n        string q,\n        int limit,\n        CancellationToken cancellationToken = default);")]
    public Task A_token_is_added_last(string before, string after) => VerifyAsync(Client(before), Client(after));

    [Fact]
    public Task An_overload_with_a_token_and_other_parameters_is_another_method() => VerifyAsync(
        Client("Task {|OKTA0132:A|}(int a); [Get(\"/b\")] Task A(string a, CancellationToken token);"),
        Client("Task A(int a, CancellationToken cancellationToken = default); [Get(\"/b\")] Task A(string a, CancellationToken token);"));

    [Theory]
    [InlineData("Task A(CancellationToken token);")]
    [InlineData("OktaPageable<string> A();")]
    [InlineData("IAsyncEnumerable<string> A();")]
    [InlineData("Task A(OktaCallOptions options, CancellationToken cancellationToken = default);")]
    public Task What_can_be_cancelled_is_left_alone(string method) => VerifyAsync(Client(method));

    [Fact]
    public Task Members_with_bodies_and_methods_that_send_nothing_are_left_alone() => VerifyAsync(
        """
        public interface IOther { Task A(); }
        [OktaClient] public interface IDirectory { Task B() => Task.CompletedTask; }
        """);

    [Fact]
    public Task All_endpoints_get_one_at_once_inherited_ones_included() => VerifyAsync(
        """
        public interface IReader { [Get("/a")] Task {|OKTA0132:A|}(); }
        [OktaClient] public interface IDirectory : IReader { [Get("/b")] Task {|OKTA0132:B|}(int b); }
        [OktaClient] public interface IOther : IReader;
        """,
        """
        public interface IReader { [Get("/a")] Task A(CancellationToken cancellationToken = default); }
        [OktaClient] public interface IDirectory : IReader { [Get("/b")] Task B(int b, CancellationToken cancellationToken = default); }
        [OktaClient] public interface IOther : IReader;
        """);

    [Fact]
    public Task The_type_is_qualified_where_its_namespace_is_not_imported()
    {
        Verify test = new(
            "[OktaGen.OktaClient] public interface IA { [OktaGen.Get(\"/a\")] System.Threading.Tasks.Task {|OKTA0132:A|}(); }",
            new TestProject { IsLibrary = true })
        {
            FixedCode = "[OktaGen.OktaClient] public interface IA { [OktaGen.Get(\"/a\")] System.Threading.Tasks.Task "
                + "A(System.Threading.CancellationToken cancellationToken = default); }",
        };
        test.TestState.Sources.RemoveAt(1);
        return test.RunAsync();
    }

    [Fact]
    public Task A_type_of_the_apps_own_is_not_taken_for_it()
    {
        return VerifyAsync(In("{|OKTA0132:A|}()"), In("A(System.Threading.CancellationToken cancellationToken = default)"));

        static string In(string method) =>
            $$"""
            namespace App { public class CancellationToken { } }
            namespace App { [OktaClient] public interface IDirectory { [Get("/a")] Task {{method}}; } }
            """;
    }

    [Fact]
    public Task What_implements_the_endpoint_by_hand_gets_one_as_well() => VerifyAsync(
        """
        [OktaClient] public interface IDirectory { [Get("/a")] Task {|OKTA0132:A|}(int b); }
        class Fake : IDirectory { public Task A(int c) => Task.CompletedTask; }
        class Explicit : IDirectory { Task IDirectory.A(int c) => Task.CompletedTask; }
        class Ready : IDirectory
        {
            Task IDirectory.A(int c) => Task.CompletedTask;
            public Task A(int c, CancellationToken token = default) => Task.CompletedTask;
        }
        """,
        """
        [OktaClient] public interface IDirectory { [Get("/a")] Task A(int b, CancellationToken cancellationToken = default); }
        class Fake : IDirectory { public Task A(int c, CancellationToken cancellationToken = default) => Task.CompletedTask; }
        class Explicit : IDirectory { Task IDirectory.A(int c, CancellationToken cancellationToken) => Task.CompletedTask; }
        class Ready : IDirectory
        {
            Task IDirectory.A(int c, CancellationToken cancellationToken) => Task.CompletedTask;
            public Task A(int c, CancellationToken token = default) => Task.CompletedTask;
        }
        """);

    [Fact]
    public Task What_has_an_overload_with_one_already_stays() => VerifyAsync(
        """
        [OktaClient] public interface IDirectory { [Get("/a")] Task {|OKTA0132:A|}(int b); }
        class Ready : IDirectory
        {
            public Task A(int c) => A(c, default);
            public Task A(int c, CancellationToken token) => Task.CompletedTask;
        }
        """,
        """
        [OktaClient] public interface IDirectory { [Get("/a")] Task A(int b, CancellationToken cancellationToken = default); }
        class Ready : IDirectory
        {
            public Task A(int c) => A(c, default);
            public Task A(int c, CancellationToken token) => Task.CompletedTask;
        }
        """);

    [Fact]
    public async Task Nothing_is_offered_where_an_overload_takes_one()
    {
        const string Code =
            """
            [OktaClient] public interface IDirectory
            {
                [Get("/a")] Task {|OKTA0132:A|}(int b);
                Task A(int b, CancellationToken c) => A(b);
            }
            """;

        await VerifyAsync(Code, Code);
    }

    [Fact]
    public Task It_is_information_alone()
    {
        TestProject project = new() { IsLibrary = true };
        Verify test =
            new(Client("Task {|#0:A|}();"), project) { FixedCode = Client("Task A(CancellationToken cancellationToken = default);") };
        test.ExpectedDiagnostics.Add(
            new DiagnosticResult(RuleIds.NoCancellationToken, DiagnosticSeverity.Info).WithLocation(0).WithArguments("IDirectory.A"));
        project.ApplyFixed(test.FixedState);
        return test.RunAsync();
    }

    private static string Client(string method) => $$"""[OktaClient] public interface IDirectory { [Get("/a")] {{method}} }""";

    private static Task VerifyAsync(string before, string? after = null)
    {
        TestProject project = new() { IsLibrary = true };
        Verify test = new(before, project);
        if (after is not null)
        {
            test.FixedCode = after;
            project.ApplyFixed(test.FixedState);
        }

        return test.RunAsync();
    }
}
