using OktaGen.Analyzers.Rules.Scopes;
using OktaGen.CodeFixes.Rules.Scopes;
using OktaGen.TestSupport;

namespace OktaGen.Analyzers.Tests.Rules.Scopes;

public sealed class DeclareScopesTests
{
    private static readonly TestProject s_library = new() { IsLibrary = true };

    [Theory]
    [InlineData(
        "[Get(\"/api/v1/users\")] Task {|OKTA0002:A|}();",
        "[Get(\"/api/v1/users\"), RequiresScope(OktaScopes.UsersRead)] Task A();")]
    [InlineData(
        "[Get(\"/api/v1/users\"), {|OKTA0003:NoScope|}] Task A();",
        "[Get(\"/api/v1/users\"), RequiresScope(OktaScopes.UsersRead)] Task A();")]
    [InlineData(
        "[Post(\"/api/v1/users\"), RequiresScope(/* why */ {|OKTA0003:OktaScopes.UsersRead|})] Task A();",
        "[Post(\"/api/v1/users\"), RequiresScope(/* why */ OktaScopes.UsersManage)] Task A();")]
    [InlineData(
        "[Get(\"/api/v1/users\"), RequiresScope({|OKTA0004:\"okta.users.manage\"|})] Task A();",
        "[Get(\"/api/v1/users\"), RequiresScope(\"okta.users.read\")] Task A();")]
    [InlineData(
        "[Get(\"/api/v1/users\"), RequiresScope(\"okta.users.read\", {|OKTA0004:OktaScopes.LogsRead|})] Task A();",
        "[Get(\"/api/v1/users\"), RequiresScope(\"okta.users.read\")] Task A();")]
    [InlineData(
        "[Get(\"/api/v1/apps/{id}/group-push/mappings\"), {|OKTA0003:RequiresScope(OktaScopes.AppsRead)|}] Task A(string id);",
        "[Get(\"/api/v1/apps/{id}/group-push/mappings\"), RequiresScope(OktaScopes.AppsRead, OktaScopes.GroupsRead)] Task A(string id);")]
    [InlineData(
        "[Get(\"/.well-known/okta-organization\"), RequiresScope({|OKTA0004:OktaScopes.LogsRead|})] Task A();",
        "[Get(\"/.well-known/okta-organization\"), NoScope] Task A();")]
    public Task The_fix_declares_what_Okta_requires(string before, string after) => VerifyAsync(Client(before), Client(after));

    [Fact]
    public Task Fix_all_takes_every_endpoint_and_keeps_trivia() => VerifyAsync(
        """
        [OktaClient, RequiresScope(OktaScopes.UsersManage)]
        public interface IDirectory
        {
            // Pages.
            [Get("/api/v1/users")]   // all
            Task {|OKTA0004:A|}();

            /// <summary>Groups.</summary>
            [Get("/api/v1/groups"), RequiresScope({|OKTA0003:OktaScopes.AppsRead|})] Task B();
        }
        """,
        """
        [OktaClient, RequiresScope(OktaScopes.UsersManage)]
        public interface IDirectory
        {
            // Pages.
            [Get("/api/v1/users"), RequiresScope(OktaScopes.UsersRead)]   // all
            Task A();

            /// <summary>Groups.</summary>
            [Get("/api/v1/groups"), RequiresScope(OktaScopes.GroupsRead)] Task B();
        }
        """);

    private static Task VerifyAsync(string before, string after)
    {
        var test = new CodeFixVerifier<ScopeAnalyzer, DeclareScopesCodeFix>(before, s_library) { FixedCode = after };
        s_library.ApplyFixed(test.FixedState);
        return test.RunAsync();
    }

    private static string Client(string member) => $"[OktaClient]\npublic interface IDirectory\n{{\n    {member}\n}}\n";
}
