using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.TestSupport;
using Verify = OktaGen.TestSupport.AnalyzerVerifier<OktaGen.Analyzers.Rules.Scopes.Usage.ScopeUseAnalyzer>;

namespace OktaGen.Analyzers.Tests.Rules.Scopes.Usage;

public sealed class ScopeUseTests
{
    private const string Suspension =
        """
        using Acme;

        public static class Leaving
        {
            public static Task LeaveAsync(IDirectory directory) => directory.SuspendUserAsync("ada");
        }
        """;

    [Fact]
    public Task A_call_of_an_endpoint_of_a_library_is_reported_at_its_name() => Verify.VerifyAsync(
        Suspension.Replace("SuspendUserAsync", "{|#0:SuspendUserAsync|}", StringComparison.Ordinal),
        Acme.App("okta.users.read\n"),
        new DiagnosticResult(RuleIds.UsedScopeNotGranted, DiagnosticSeverity.Warning)
            .WithLocation(0)
            .WithArguments("IDirectory.SuspendUserAsync", "okta.users.manage", "OktaScopes.txt does not grant"));

    [Fact]
    public Task What_the_list_covers_is_left_alone() => VerifyMethodAsync(
        """
        await directory.GetUserAsync("ada");
        await directory.SuspendUserAsync("ada");
        """,
        "okta.users.manage\n");

    [Fact]
    public Task Calls_through_the_generated_class_count() => VerifyMethodAsync(
        """
        DirectoryClient client = null!;
        await client.{|OKTA0005:SuspendUserAsync|}("ada");
        await client.{|OKTA0005:ListGroupsAsync|}();
        await client.GetUserAsync("ada");
        await client.GetOrganizationAsync();
        """,
        "okta.users.read\n");

    [Fact]
    public Task The_default_of_the_client_holds_for_what_it_inherits() => VerifyMethodAsync(
        """
        await directory.{|OKTA0005:ListGroupsAsync|}();
        await ((IReader)directory).ListGroupsAsync();
        """,
        "okta.users.read\n");

    [Fact]
    public Task Method_references_count_and_names_do_not() => VerifyMethodAsync(
        """
        Func<string, Task> suspend = directory.{|OKTA0005:SuspendUserAsync|};
        await Task.WhenAll(new[] { "ada" }.Select(directory.{|OKTA0005:SuspendUserAsync|}));
        Console.WriteLine(nameof(directory.SuspendUserAsync) + nameof(IDirectory.SuspendUserAsync) + suspend);
        """,
        "okta.users.read\n");

    [Fact]
    public Task Each_missing_scope_of_a_workflow_is_named() => VerifyMethodAsync(
        """
        await directory.{|OKTA0005:{|OKTA0005:OffboardAsync|}|}("ada");
        await Workflows.{|OKTA0005:{|OKTA0005:OffboardAsync|}|}(directory, "ada");
        await Workflows.RestAsync();
        """,
        "okta.users.read\n");

    [Fact]
    public Task A_mark_on_a_class_holds_for_what_runs_its_code() => VerifyMethodAsync(
        """
        using var sync = new {|OKTA0005:AppSync|}("a");
        await sync.{|OKTA0005:RunAsync|}();
        await sync.{|OKTA0005:RepairAsync|}();
        sync.Dispose();
        Console.WriteLine(sync.Name + sync.ToString());
        """,
        "okta.users.read\n");

    [Fact]
    public Task Accessors_need_their_own_scopes() => VerifyMethodAsync(
        """
        using AppSync sync = new("a");
        Console.WriteLine(sync.Count);
        sync.{|OKTA0005:Count|} = 1;
        sync.{|OKTA0005:Count|}++;
        await directory.AuditAsync();
        """,
        "okta.apps.read\nokta.logs.read\n");

    [Fact]
    public Task A_member_with_a_body_needs_what_stands_on_it() => VerifyMethodAsync("await directory.{|OKTA0005:AuditAsync|}();", "okta.users.read\n");

    [Fact]
    public Task What_a_client_of_the_project_inherits_is_told_of_at_the_client() => Verify.VerifyAsync(
        """
        using Acme;

        [OktaClient, RequiresScope(OktaScopes.GroupsRead)]
        public interface IOwn : IReader;

        public static class Code
        {
            public static Task RunAsync(IOwn own) => own.ListGroupsAsync();
        }
        """,
        Acme.App("okta.users.read\n"));

    [Fact]
    public Task Calls_of_the_projects_own_clients_are_told_of_at_the_client() => Verify.VerifyAsync(
        """
        [OktaClient]
        public interface IOwn
        {
            [Get("/api/v1/users"), RequiresScope(OktaScopes.UsersRead)]
            Task<string> ListUsersAsync();
        }

        public static class Code
        {
            public static Task RunAsync(IOwn own) => own.ListUsersAsync();
        }
        """,
        Acme.App("okta.logs.read\n"));

    [Fact]
    public async Task A_referenced_project_counts_like_its_assembly()
    {
        var test = new Verify(Suspension.Replace("SuspendUserAsync", "{|OKTA0005:SuspendUserAsync|}", StringComparison.Ordinal), new TestProject { ScopesFile = "okta.users.read\n", DisabledRules = [RuleIds.UnusedGrant] });
        ProjectState library = new("Library", LanguageNames.CSharp, "/library/", "cs");
        library.Sources.Add(AcmeLibrary.Source);
        library.Sources.Add(TestCompilation.ImplicitUsings);
        library.AdditionalReferences.AddRange(RuntimeReferences.All);
        test.TestState.AdditionalProjects.Add("Library", library);
        test.TestState.AdditionalProjectReferences.Add("Library");

        await test.RunAsync();
    }

    [Fact]
    public async Task Generated_code_that_calls_a_library_counts()
    {
        var test = new Verify(string.Empty, Acme.App("okta.users.read\n"));
        test.TestState.Sources.Add(("/0/Page.razor.g.cs", "// <auto-generated/>\n" + Suspension.Replace("SuspendUserAsync", "{|OKTA0005:SuspendUserAsync|}", StringComparison.Ordinal)));

        await test.RunAsync();
    }

    [Fact]
    public Task An_app_without_a_list_is_told_at_every_use() => Verify.VerifyAsync(
        Suspension.Replace("SuspendUserAsync", "{|#0:SuspendUserAsync|}", StringComparison.Ordinal),
        Acme.App(null),
        new DiagnosticResult(RuleIds.UsedScopeNotGranted, DiagnosticSeverity.Warning)
            .WithLocation(0)
            .WithArguments(
                "IDirectory.SuspendUserAsync",
                "okta.users.manage",
                "nothing grants, for the project has no OktaScopes.txt: create that text file beside the project file, with "
                    + "one scope per line"));

    [Fact]
    public Task A_library_without_a_list_is_told_nothing() =>
        Verify.VerifyAsync(Suspension, new TestProject { IsLibrary = true, References = [Acme.Library] });

    [Fact]
    public Task A_project_that_uses_API_tokens_alone_needs_no_scopes() => Verify.VerifyAsync(Suspension, Acme.App("okta.users.read\n", credential: "ApiToken"));

    [Fact]
    public Task A_test_project_is_told_nothing() => Verify.VerifyAsync(Suspension, Acme.App("okta.users.read\n", isTestProject: "true"));

    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("false", true)]
    public Task A_test_framework_makes_a_test_project_unless_the_project_denies_it(string? isTestProject, bool isTold) => Verify.VerifyAsync(
        isTold ? Suspension.Replace("SuspendUserAsync", "{|OKTA0005:SuspendUserAsync|}", StringComparison.Ordinal) : Suspension,
        new TestProject
        {
            ScopesFile = "okta.users.read\n",
            IsTestProject = isTestProject,
            DisabledRules = [RuleIds.UnusedGrant],
            References = [Acme.Library, Library.Compile("xunit.core", "namespace Xunit { public sealed class FactAttribute : Attribute; }")],
        });

    [Fact]
    public Task A_pragma_suppresses_it() => VerifyMethodAsync(
        """
        #pragma warning disable OKTA0005
        await directory.SuspendUserAsync("ada");
        """,
        "okta.users.read\n");

    private static Task VerifyMethodAsync(string statements, string scopesFile) => Verify.VerifyAsync(
        $$"""
        using Acme;

        public static class Code
        {
            public static async Task RunAsync(IDirectory directory)
            {
                await Task.Yield();
                {{statements}}
            }
        }
        """,
        Acme.App(scopesFile));
}
