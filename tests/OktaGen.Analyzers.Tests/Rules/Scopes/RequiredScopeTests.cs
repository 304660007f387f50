using OktaGen.TestSupport;
using Verify = OktaGen.TestSupport.AnalyzerVerifier<OktaGen.Analyzers.Rules.Scopes.ScopeAnalyzer>;

namespace OktaGen.Analyzers.Tests.Rules.Scopes;

public sealed class RequiredScopeTests
{
    private static readonly TestProject s_everything = new() { ScopesFile = "okta.users.manage\nokta.groups.manage\nokta.apps.manage\nokta.policies.read\nokta.orgs.manage\n" };

    [Theory]
    [InlineData("[Get(\"/api/v1/users/{id}\"), RequiresScope(OktaScopes.UsersRead)] Task A(string id);")]
    [InlineData("[Get(\"/api/v1/users/me\"), RequiresScope(OktaScopes.UsersRead)] Task A();")]
    [InlineData("[Post(\"/api/v1/policies/simulate\"), RequiresScope(OktaScopes.PoliciesRead)] Task A();")]
    [InlineData("[Get(\"/api/v1/org/privacy/aerial\"), RequiresScope(OktaScopes.OrgsManage)] Task A();")]
    [InlineData("[Get(\"/api/v1/apps/{id}/group-push/mappings\"), RequiresScope(OktaScopes.GroupsRead, OktaScopes.AppsRead)] Task A(string id);")]
    [InlineData("[Get(\"/.well-known/okta-organization\")] Task A();")]
    [InlineData("[Get(\"/.well-known/okta-organization\"), NoScope] Task A();")]
    [InlineData("[Delete(\"/api/v1/api-tokens/current\"), NoScope] Task A();")]
    [InlineData("[Get(\"/contoso/users\"), RequiresScope(OktaScopes.UsersRead)] Task A();")]
    [InlineData("[Get(\"/api/v1/users/{id}\"), Credential(OktaCredential.ApiToken)] Task A(string id);")]
    public Task What_Okta_requires_is_silent(string member) => Verify.VerifyAsync($"[OktaClient] public interface IDirectory {{ {member} }}", s_everything);

    [Theory]
    [InlineData("[Get(\"/api/v1/users/{id}\")] Task {|OKTA0002:A|}(string id);")]
    [InlineData("[Get(\"/api/v1/users/{id}\"), NoScope] Task B(string id);", "NoScope")]
    [InlineData("[Post(\"/api/v1/users\"), RequiresScope({|OKTA0003:OktaScopes.UsersRead|})] Task A();")]
    [InlineData("[Get(\"/api/v1/groups/{id}/users\"), RequiresScope({|OKTA0003:OktaScopes.UsersRead|})] Task A(string id);")]
    [InlineData("[Get(\"/api/v1/apps/{id}/group-push/mappings\"), RequiresScope(OktaScopes.AppsRead)] Task A(string id);", "RequiresScope(OktaScopes.AppsRead)")]
    [InlineData("[Get(\"/api/v1/users/{id}\"), RequiresScope({|OKTA0004:OktaScopes.UsersManage|})] Task A(string id);")]
    [InlineData("[Get(\"/api/v1/users/{id}\"), RequiresScope(OktaScopes.UsersRead, {|OKTA0004:OktaScopes.GroupsRead|})] Task A(string id);")]
    [InlineData("[Get(\"/.well-known/okta-organization\"), RequiresScope({|OKTA0004:OktaScopes.UsersRead|})] Task A();")]
    public Task What_Okta_does_not_require_is_reported_where_it_stands(string member, string? wrong = null) => Verify.VerifyAsync(
        $"[OktaClient] public interface IDirectory {{ {(wrong is null ? member : member.Replace(wrong, $"{{|OKTA0003:{wrong}|}}", StringComparison.Ordinal))} }}",
        s_everything);

    [Fact]
    public Task A_wrong_scope_is_not_also_missing_in_the_list() => Verify.VerifyAsync(
        """
        [OktaClient]
        public interface IDirectory
        {
            [Get("/api/v1/users/{id}"), RequiresScope({|OKTA0003:OktaScopes.LogsRead|})] Task A(string id);
        }
        """,
        s_everything);

    [Fact]
    public Task An_interfaces_scope_is_compared_with_each_operation_that_takes_it() => Verify.VerifyAsync(
        """
        [OktaClient, RequiresScope(OktaScopes.UsersManage)]
        public interface IDirectory
        {
            [Post("/api/v1/users")] Task CreateAsync();

            [Get("/api/v1/users")] Task {|OKTA0004:ListAsync|}();

            [Get("/api/v1/groups")] Task {|OKTA0003:ListGroupsAsync|}();
        }
        """,
        s_everything);

    [Fact]
    public Task An_interface_that_says_that_none_is_needed_is_contradicted() => Verify.VerifyAsync(
        """
        [OktaClient, NoScope]
        public interface IDirectory
        {
            [Get("/api/v1/users")] Task {|OKTA0003:ListAsync|}();
        }
        """,
        s_everything);

    [Fact]
    public Task What_clients_inherit_is_reported_once_where_it_is_declared() => Verify.VerifyAsync(
        """
        public interface IReader
        {
            [Get("/api/v1/users"), RequiresScope({|OKTA0004:OktaScopes.UsersManage|})] Task ListAsync();

            [Get("/api/v1/groups")] Task {|OKTA0002:ListGroupsAsync|}();
        }

        [OktaClient] public interface IOne : IReader;

        [OktaClient] public interface ITwo : IReader;
        """,
        s_everything);

    [Fact]
    public Task A_project_of_API_tokens_is_told_nothing() => Verify.VerifyAsync(
        "[OktaClient] public interface IDirectory { [Get(\"/api/v1/users\")] Task A(); [Get(\"/api/v1/groups\"), RequiresScope(OktaScopes.UsersRead)] Task B(); }",
        new TestProject { Credential = "ApiToken" });

    [Fact]
    public Task A_scope_that_the_project_makes_known_is_not_compared() => Verify.VerifyAsync(
        "[OktaClient] public interface IDirectory { [Get(\"/api/v1/users\"), RequiresScope(\"okta.preview.read\")] Task A(); }",
        new TestProject { KnownScopes = "okta.preview.read", ScopesFile = "okta.preview.read" });

    [Fact]
    public Task A_library_without_a_list_is_compared_with_Okta() => Verify.VerifyAsync(
        "[OktaClient] public interface IDirectory { [Get(\"/api/v1/users\")] Task {|OKTA0002:A|}(); }",
        new TestProject { IsLibrary = true });
}
