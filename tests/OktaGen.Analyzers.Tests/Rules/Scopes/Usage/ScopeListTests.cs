using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.TestSupport;
using Verify = OktaGen.TestSupport.AnalyzerVerifier<OktaGen.Analyzers.Rules.Scopes.Usage.ScopeUseAnalyzer>;

namespace OktaGen.Analyzers.Tests.Rules.Scopes.Usage;

public sealed class ScopeListTests
{
    private const string Client =
        """
        [OktaClient]
        public interface IOwn
        {
            [Get("/api/v1/users"), RequiresScope(OktaScopes.UsersRead)]
            Task<string> ListUsersAsync();
        }
        """;

    private const string Suspension =
        """

        [OktaClient]
        public interface ISuspension
        {
            [Post("/api/v1/users/{userId}/lifecycle/suspend"), RequiresScope(OktaScopes.UsersManage)]
            Task SuspendAsync(string userId);
        }
        """;

    private static readonly MetadataReference s_needy = Library.Compile("Needy", AcmeLibrary.Source, "okta.logs.read\nokta.users.manage\n");

    [Fact]
    public Task A_scope_that_nothing_needs_is_named_in_its_line() => Verify.VerifyAsync(
        Client,
        new TestProject { ScopesFile = "# all\nokta.users.read\n  okta.logs.read # audit\n" },
        Unused("okta.logs.read", "remove it from the list, and have the grant taken back").WithSpan("OktaScopes.txt", 3, 3, 3, 17));

    [Fact]
    public Task A_scope_that_is_wider_than_what_is_needed_is_named_with_the_narrower() => Verify.VerifyAsync(
        Client,
        new TestProject { ScopesFile = "okta.users.manage\n" },
        Unused("okta.users.manage", "'okta.users.read' will do: list that instead, and have the grant changed").WithSpan("OktaScopes.txt", 1, 1, 1, 18));

    [Fact]
    public Task A_wider_scope_beside_the_narrower_one_is_superfluous() => Verify.VerifyAsync(
        Client,
        new TestProject { ScopesFile = "okta.users.manage\nokta.users.read\n" },
        Unused("okta.users.manage", "'okta.users.read', which is listed, will do: remove it from the list, and have the grant taken back").WithSpan("OktaScopes.txt", 1, 1, 1, 18));

    [Fact]
    public Task A_needed_scope_is_superfluous_beside_a_wider_one_that_is_needed_and_listed() => Verify.VerifyAsync(
        Client + Suspension,
        new TestProject { ScopesFile = "okta.users.manage\nokta.users.read\n" },
        Unused(
            "okta.users.read",
            "'okta.users.manage', which is listed and needed, covers it: remove it from the list, and have the grant taken back")
            .WithSpan("OktaScopes.txt", 2, 1, 2, 16));

    [Fact]
    public Task A_needed_scope_stays_where_the_wider_one_that_is_needed_is_not_listed() => Verify.VerifyAsync(
        Client + Suspension,
        new TestProject { ScopesFile = "okta.users.read\n" });

    [Fact]
    public Task An_unused_item_is_named_without_a_place() => Verify.VerifyAsync(
        Client,
        new TestProject { ScopeItems = "okta.users.read,okta.logs.read" },
        Unused("okta.logs.read", "remove it from the list, and have the grant taken back"));

    [Fact]
    public Task Endpoints_marked_members_and_calls_of_libraries_use_scopes() => Verify.VerifyAsync(
        Client +
        """

        [RequiresScope(OktaScopes.AppsRead)]
        public static class Sync
        {
            [RequiresScope(OktaScopes.PoliciesRead)]
            public static Task RunAsync(Acme.IDirectory directory) => directory.ListGroupsAsync();
        }
        """,
        new TestProject { ScopesFile = "okta.apps.read\nokta.groups.read\nokta.policies.read\nokta.users.read\n", References = [Acme.Library] });

    [Fact]
    public Task What_a_client_inherits_from_a_library_uses_scopes() => Verify.VerifyAsync(
        "[OktaClient, RequiresScope(OktaScopes.GroupsRead)] public interface IOwn : Acme.IReader;",
        new TestProject { ScopesFile = "okta.groups.read\n", References = [Acme.Library] });

    [Fact]
    public Task Members_of_a_library_that_nobody_calls_use_nothing() => Verify.VerifyAsync(
        Client,
        new TestProject { ScopesFile = "okta.groups.read\nokta.users.read\n", References = [Acme.Library] },
        Unused("okta.groups.read", "remove it from the list, and have the grant taken back").WithSpan("OktaScopes.txt", 1, 1, 1, 17));

    [Fact]
    public Task A_project_that_needs_no_scope_at_all_is_told_nothing() => Verify.VerifyAsync(string.Empty, new TestProject { ScopesFile = "okta.logs.read\n" });

    [Fact]
    public Task A_scope_that_Okta_does_not_have_is_another_rules_matter() => Verify.VerifyAsync(Client, new TestProject { ScopesFile = "okta.users.read\nokta.user.read\n" });

    [Fact]
    public Task A_library_may_ask_for_what_its_host_uses() => Verify.VerifyAsync(
        Client, new TestProject { IsLibrary = true, ScopesFile = "okta.users.read\nokta.logs.read\n" });

    [Theory]
    [InlineData("true", null)]
    [InlineData(null, "ApiToken")]
    public Task Test_projects_and_those_without_access_tokens_are_told_nothing(string? isTestProject, string? credential) => Verify.VerifyAsync(
        Client, new TestProject { ScopesFile = "okta.users.read\nokta.logs.read\n", IsTestProject = isTestProject, Credential = credential });

    [Fact]
    public Task What_a_library_says_that_it_needs_is_to_be_granted_by_the_app() => Verify.VerifyAsync(
        string.Empty,
        new TestProject { ScopesFile = "okta.users.manage\n", References = [s_needy] },
        new DiagnosticResult(RuleIds.LibraryScopeNotGranted, DiagnosticSeverity.Warning).WithArguments("Needy", "okta.logs.read", "OktaScopes.txt does not grant"));

    [Fact]
    public Task An_app_without_a_list_is_no_host() => Verify.VerifyAsync(string.Empty, new TestProject { References = [s_needy] });

    [Fact]
    public Task What_a_library_says_that_it_needs_counts_as_used() => Verify.VerifyAsync(
        string.Empty, new TestProject { ScopesFile = "okta.logs.read\nokta.users.manage\n", References = [s_needy] });

    [Fact]
    public Task A_library_leaves_the_needs_of_its_libraries_to_its_host() => Verify.VerifyAsync(
        string.Empty, new TestProject { IsLibrary = true, ScopesFile = "okta.users.read\n", References = [s_needy] });

    private static DiagnosticResult Unused(string scope, string cure) =>
        new DiagnosticResult(RuleIds.UnusedGrant, DiagnosticSeverity.Info).WithArguments(scope, cure);
}
