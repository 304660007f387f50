using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.TestSupport;
using Verify = OktaGen.TestSupport.AnalyzerVerifier<OktaGen.Analyzers.Rules.Scopes.ScopeAnalyzer>;

namespace OktaGen.Analyzers.Tests.Rules.Scopes;

public sealed class MissingScopeTests
{
    private static readonly TestProject s_usersRead = new() { ScopesFile = "okta.users.read\n" };

    [Fact]
    public Task A_scope_that_the_file_lacks_is_reported_at_its_argument() => Verify.VerifyAsync(
        """
        [OktaClient]
        public interface IDirectory
        {
            [Get("/api/v1/users/{userId}"), RequiresScope(OktaScopes.UsersRead)]
            Task<string> GetUserAsync(string userId);

            [Post("/api/v1/users/{userId}/lifecycle/suspend"), RequiresScope({|#0:OktaScopes.UsersManage|})]
            Task SuspendUserAsync(string userId);
        }
        """,
        s_usersRead,
        new DiagnosticResult(RuleIds.ScopeNotGranted, DiagnosticSeverity.Warning)
            .WithLocation(0)
            .WithArguments("IDirectory.SuspendUserAsync", "okta.users.manage", "OktaScopes.txt does not grant"));

    [Fact]
    public Task Manage_covers_read_of_the_same_resource_and_nothing_else() => Verify.VerifyAsync(
        """
        [OktaClient]
        public interface IDirectory
        {
            [Get("/api/v1/users/{userId}"), RequiresScope("okta.users.read")]
            Task<string> GetUserAsync(string userId);

            [Get("/api/v1/groups"), RequiresScope({|OKTA0001:"okta.groups.read"|})]
            Task<string> GetGroupsAsync();

            [Get("/api/v1/users/{userId}/apps"), RequiresScope({|OKTA0001:"okta.users.read.self"|}), Credential(OktaCredential.UserToken)]
            Task<string> GetAppsAsync(string userId);
        }
        """,
        new TestProject { ScopesFile = "okta.users.manage\n" });

    [Fact]
    public Task Each_missing_scope_is_reported_at_its_own_argument() => Verify.VerifyAsync(
        """
        [OktaClient]
        public interface IDirectory
        {
            [Get("/contoso/users"), RequiresScope(OktaScopes.UsersRead, {|OKTA0001:OktaScopes.GroupsRead|}, {|OKTA0001:"okta.apps.read"|})]
            Task<string> ListAsync();

            [Get("/contoso/groups"), RequiresScope(new[] { OktaScopes.UsersRead, {|OKTA0001:OktaScopes.GroupsRead|} })]
            Task<string> ListGroupsAsync();
        }
        """,
        s_usersRead);

    [Fact]
    public Task An_interface_default_is_reported_once_and_there() => Verify.VerifyAsync(
        """
        [OktaClient, RequiresScope({|OKTA0001:OktaScopes.GroupsRead|})]
        public interface IGroups
        {
            [Get("/api/v1/groups")]
            Task<string> ListAsync();

            [Get("/api/v1/groups/{groupId}")]
            Task<string> GetAsync(string groupId);

            [Get("/api/v1/users/{userId}"), RequiresScope(OktaScopes.UsersRead)]
            Task<string> GetUserAsync(string userId);

            [Get("/.well-known/okta-organization"), NoScope]
            Task<string> GetOrganizationAsync();
        }
        """,
        s_usersRead);

    [Fact]
    public Task What_two_clients_inherit_is_reported_once_where_it_is_declared() => Verify.VerifyAsync(
        """
        public interface IReader
        {
            [Get("/api/v1/groups"), RequiresScope({|OKTA0001:OktaScopes.GroupsRead|})]
            Task<string> ListGroupsAsync();
        }

        [OktaClient]
        public interface IOne : IReader;

        [OktaClient]
        public interface ITwo : IReader;
        """,
        s_usersRead);

    [Fact]
    public Task Hand_written_code_is_checked_like_endpoints() => Verify.VerifyAsync(
        """
        [RequiresScope({|OKTA0001:OktaScopes.GroupsRead|})]
        public sealed class GroupSync
        {
            [RequiresScope(OktaScopes.UsersRead, {|OKTA0001:OktaScopes.AppsRead|})]
            public void Run()
            {
            }

            public int Count { [RequiresScope({|OKTA0001:OktaScopes.LogsRead|})] get; }
        }
        """,
        s_usersRead);

    [Fact]
    public Task Members_with_a_body_are_checked_like_endpoints() => Verify.VerifyAsync(
        """
        [OktaClient]
        public interface IDirectory : IBase
        {
            [Get("/api/v1/users"), RequiresScope(OktaScopes.UsersRead)]
            Task<string> ListUsersAsync();

            [RequiresScope({|OKTA0001:OktaScopes.GroupsRead|})]
            Task<string> FirstAsync() => ListUsersAsync();

            static int Count { [RequiresScope({|OKTA0001:OktaScopes.LogsRead|})] get => 0; }
        }

        public interface IBase
        {
            [RequiresScope({|OKTA0001:OktaScopes.AppsRead|})]
            void Inherited()
            {
            }
        }
        """,
        s_usersRead);

    [Fact]
    public Task An_app_without_a_list_is_told_at_every_endpoint() => Verify.VerifyAsync(
        """
        [OktaClient]
        public interface IDirectory
        {
            [Get("/api/v1/users"), RequiresScope({|#0:OktaScopes.UsersRead|})]
            Task<string> ListUsersAsync();

            [Get("/api/v1/groups"), RequiresScope({|OKTA0001:OktaScopes.GroupsRead|})]
            Task<string> ListGroupsAsync();
        }
        """,
        new TestProject(),
        new DiagnosticResult(RuleIds.ScopeNotGranted, DiagnosticSeverity.Warning)
            .WithLocation(0)
            .WithArguments(
                "IDirectory.ListUsersAsync",
                "okta.users.read",
                "nothing grants, for the project has no OktaScopes.txt: create that text file beside the project file, with "
                    + "one scope per line"));

    [Fact]
    public Task A_library_without_a_list_is_told_nothing() => Verify.VerifyAsync(
        """
        [OktaClient]
        public interface IDirectory
        {
            [Get("/api/v1/users"), RequiresScope(OktaScopes.UsersRead)]
            Task<string> ListUsersAsync();
        }
        """,
        new TestProject { IsLibrary = true });

    [Fact]
    public Task A_library_with_a_list_is_held_to_it() => Verify.VerifyAsync(
        """
        [OktaClient]
        public interface IDirectory
        {
            [Get("/api/v1/users"), RequiresScope({|OKTA0001:OktaScopes.UsersRead|})]
            Task<string> ListUsersAsync();
        }
        """,
        new TestProject { IsLibrary = true, ScopesFile = "# none yet\n" });

    [Fact]
    public Task A_project_that_uses_API_tokens_alone_needs_no_scopes() => Verify.VerifyAsync(
        """
        [OktaClient]
        public interface IDirectory
        {
            [Get("/api/v1/users"), RequiresScope(OktaScopes.UsersRead)]
            Task<string> ListUsersAsync();
        }
        """,
        new TestProject { Credential = "ApiToken", ScopesFile = "okta.groups.read\n" });

    [Fact]
    public Task Items_and_file_grant_together() => Verify.VerifyAsync(
        """
        [OktaClient]
        public interface IDirectory
        {
            [Get("/contoso/users"), RequiresScope(OktaScopes.UsersRead, OktaScopes.GroupsRead, {|OKTA0001:OktaScopes.AppsRead|})]
            Task<string> ListUsersAsync();
        }
        """,
        new TestProject { ScopesFile = "okta.users.read\n", ScopeItems = "okta.groups.read,okta.logs.read" });

    [Fact]
    public async Task Files_in_several_folders_grant_together_whatever_the_case_of_their_name()
    {
        var test = new Verify(
            """
            [OktaClient]
            public interface IDirectory
            {
                [Get("/contoso/users"), RequiresScope(OktaScopes.UsersRead, OktaScopes.GroupsRead)]
                Task<string> ListUsersAsync();
            }
            """,
            s_usersRead);
        test.TestState.AdditionalFiles.Add(("/shared/oktascopes.TXT", "okta.groups.read\r\n"));

        await test.RunAsync();
    }

    [Fact]
    public Task Pragma_and_attribute_suppress_it() => Verify.VerifyAsync(
        """
        using System.Diagnostics.CodeAnalysis;

        [OktaClient]
        public interface IDirectory
        {
        #pragma warning disable OKTA0001
            [Get("/api/v1/groups"), RequiresScope(OktaScopes.GroupsRead)]
            Task<string> ListGroupsAsync();
        #pragma warning restore OKTA0001

            [SuppressMessage("OktaGen.Scopes", "OKTA0001")]
            [Get("/api/v1/apps"), RequiresScope(OktaScopes.AppsRead)]
            Task<string> ListAppsAsync();
        }
        """,
        s_usersRead);

    [Fact]
    public Task A_malformed_line_grants_nothing() => Verify.VerifyAsync(
        """
        [OktaClient]
        public interface IDirectory
        {
            [Get("/api/v1/users"), RequiresScope({|OKTA0001:OktaScopes.UsersRead|})]
            Task<string> ListUsersAsync();
        }
        """,
        new TestProject { ScopesFile = "okta.users.read okta.groups.read\n" });

    [Fact]
    public async Task A_project_without_OktaGen_is_left_alone()
    {
        var test = new Verify("public interface IDirectory;", new TestProject { ScopesFile = "not a scope\n" });
        test.TestState.AdditionalReferences.Clear();
        test.TestState.AdditionalReferences.AddRange(RuntimeReferences.WithoutOktaGen);
        test.TestState.Sources.RemoveAll(static source => source.filename.EndsWith("ImplicitUsings.cs", StringComparison.Ordinal));

        await test.RunAsync();
    }
}
