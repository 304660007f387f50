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

    [Theory]
    [InlineData(
        "[OktaGen.Get(\"/api/v1/users\")] // list",
        "[OktaGen.Get(\"/api/v1/users\"), OktaGen.RequiresScope(OktaGen.OktaScopes.UsersRead)] // list")]
    [InlineData(
        "[O::GetAttribute(\"/api/v1/users\")]", "[O::GetAttribute(\"/api/v1/users\"), O.RequiresScope(O.OktaScopes.UsersRead)]",
        "using O = OktaGen;\n")]
    [InlineData(
        "[Read(\"/api/v1/users\")]", "[Read(\"/api/v1/users\"), Needs(OktaGen.OktaScopes.UsersRead)]",
        "using Read = OktaGen.GetAttribute;\nusing Needs = OktaGen.RequiresScopeAttribute;\n")]
    [InlineData(
        "[Get(\"/api/v1/users\")]",
        "[Get(\"/api/v1/users\"), global::OktaGen.RequiresScope(global::OktaGen.OktaScopes.UsersRead)]",
        "using OktaGen;\n", "namespace App { class OktaScopes; class RequiresScopeAttribute : System.Attribute; class OktaGen; }")]
    [InlineData(
        "[Get(\"/api/v1/users\")]",
        "[Get(\"/api/v1/users\"), RequiresScopeAttribute(OktaScopes.UsersRead)]",
        "using OktaGen;\n", "namespace App { class RequiresScope : System.Attribute; }")]
    public Task Names_mean_what_is_meant_whatever_the_file_imports(string before, string after, string usings = "", string others = "")
    {
        return VerifyAsync(In(before, "{|OKTA0002:A|}"), In(after, "A"), isBare: true);

        string In(string attributes, string name) =>
            $$"""
            {{usings}}namespace App
            {
                [global::OktaGen.OktaClient]
                public interface IDirectory
                {
                    // the users
                    {{attributes}}
                    System.Threading.Tasks.Task<string> {{name}}(System.Threading.CancellationToken ct = default);
                }
            }
            {{others}}
            """;
    }

    [Fact]
    public Task No_scope_is_declared_by_a_name_that_is_found() => VerifyAsync(
        "[OktaGen.OktaClient] public interface IA { [OktaGen.Get(\"/.well-known/okta-organization\"), "
            + "OktaGen.RequiresScope({|OKTA0004:\"okta.users.read\"|})] System.Threading.Tasks.Task A(); }",
        "[OktaGen.OktaClient] public interface IA { [OktaGen.Get(\"/.well-known/okta-organization\"), OktaGen.NoScope] "
            + "System.Threading.Tasks.Task A(); }",
        isBare: true);

    [Fact]
    public Task Attributes_stay_as_they_are_laid_out() => VerifyAsync(
        Client("#region users\r\n[NotRetryable]\r\n[ Get( \"/api/v1/users\" ) , Header(\"a\", \"b\") ] /* x */\r\nTask {|OKTA0002:A|}();"
            + "\r\n#endregion"),
        Client("#region users\r\n[NotRetryable]\r\n[ Get( \"/api/v1/users\" ), RequiresScope(OktaScopes.UsersRead) "
            + ", Header(\"a\", \"b\") ] /* x */\r\nTask A();\r\n#endregion"));

    [Fact]
    public Task A_scope_of_the_interface_stays_where_it_serves_another_endpoint() => VerifyAsync(
        """
        [OktaClient, RequiresScope(OktaScopes.GroupsRead)]
        public interface IDirectory
        {
            [Get("/api/v1/users")] Task {|OKTA0003:A|}();
            [Get("/api/v1/groups")] Task B();
        }
        """,
        """
        [OktaClient, RequiresScope(OktaScopes.GroupsRead)]
        public interface IDirectory
        {
            [Get("/api/v1/users"), RequiresScope(OktaScopes.UsersRead)] Task A();
            [Get("/api/v1/groups")] Task B();
        }
        """);

    [Theory]
    [InlineData(
        "RequiresScope({|OKTA0004:OktaScopes.LogsRead|} /* one */, /* two */ {|OKTA0004:\"okta.apps.read\"|}, // three\n "
            + "OktaScopes.UsersRead)",
        "RequiresScope(OktaScopes.UsersRead /* one */ /* two */  // three\n )")]
    [InlineData("RequiresScope(scopes: new[] { {|OKTA0003:OktaScopes.LogsRead|} })", "RequiresScope(scopes: OktaScopes.UsersRead)")]
    [InlineData("{|OKTA0003:NoScope|} /* none */, NotRetryable", "RequiresScope(OktaScopes.UsersRead) /* none */, NotRetryable")]
    public Task Comments_stay_among_the_arguments(string before, string after) => VerifyAsync(
        Client($"[Get(\"/api/v1/users\"), {before}] Task A();"), Client($"[Get(\"/api/v1/users\"), {after}] Task A();"));

    [Fact]
    public Task Comments_stay_inside_an_argument_that_another_follows() => VerifyAsync(
        Client("[Get(\"/api/v1/apps/{id}/group-push/mappings\"), RequiresScope({|OKTA0003:\"okta.\" /* in two */ + \"logs.read\"|}, "
            + "OktaScopes.UsersRead)] Task A(string id);"),
        Client("[Get(\"/api/v1/apps/{id}/group-push/mappings\"), RequiresScope(OktaScopes.AppsRead /* in two */  , "
            + "OktaScopes.GroupsRead)] Task A(string id);"));

    private static Task VerifyAsync(string before, string after, bool isBare = false)
    {
        CodeFixVerifier<ScopeAnalyzer, DeclareScopesCodeFix> test = new(before, s_library) { FixedCode = after };
        if (isBare)
        {
            test.TestState.Sources.RemoveAt(1);
        }
        else
        {
            s_library.ApplyFixed(test.FixedState);
        }

        return test.RunAsync();
    }

    private static string Client(string member) => $"[OktaClient]\npublic interface IDirectory\n{{\n    {member}\n}}\n";
}
