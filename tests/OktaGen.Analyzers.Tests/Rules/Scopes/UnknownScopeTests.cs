using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.Analyzers.Rules.Scopes;
using OktaGen.CodeFixes.Rules.Scopes;
using OktaGen.TestSupport;
using Verify = OktaGen.TestSupport.AnalyzerVerifier<OktaGen.Analyzers.Rules.Scopes.ScopeAnalyzer>;

namespace OktaGen.Analyzers.Tests.Rules.Scopes;

public sealed class UnknownScopeTests
{
    private static readonly TestProject s_library = new() { IsLibrary = true };

    [Theory]
    [InlineData("okta.user.read", "did you mean 'okta.users.read'")]
    [InlineData("okta.identityProviders.manage", "did you mean 'okta.idps.manage'")]
    [InlineData("contoso.invoices.approve", "list it as an OktaKnownScope item if Okta has it")]
    public Task An_unknown_scope_is_reported_with_what_was_meant(string scope, string cure) => Verify.VerifyAsync(
        $"[OktaClient] public interface IDirectory {{ [Get(\"/api/v1/users\"), RequiresScope({{|#0:\"{scope}\"|}})] Task A(); }}",
        s_library,
        new DiagnosticResult(RuleIds.UnknownScope, DiagnosticSeverity.Warning).WithLocation(0).WithArguments(scope, cure));

    [Fact]
    public Task It_is_reported_wherever_scopes_are_declared() => Verify.VerifyAsync(
        """
        [RequiresScope({|OKTA0006:"okta.usres.read"|})]
        public sealed class Sync
        {
            [RequiresScope("okta.users.read", {|OKTA0006:"okta.nothing.read"|})] public void Run() { }
        }

        [OktaClient, RequiresScope({|OKTA0006:"okta.group.read"|})]
        public interface IDirectory
        {
            [Get("/api/v1/groups")] Task A();
        }
        """,
        s_library);

    [Theory]
    [InlineData("OtherApi = true", false)]
    [InlineData("OtherApi = false", true)]
    public Task Scopes_and_needs_of_another_API_are_its_own(string setting, bool isReported)
    {
        string Scope(string rule, string scope) => isReported ? $"{{|{rule}:\"{scope}\"|}}" : $"\"{scope}\"";
        return Verify.VerifyAsync(
            $"[OktaClient({setting})] public interface IDirectory {{ "
            + $"[Get(\"/api/v1/groups\"), RequiresScope({Scope("OKTA0006", "contoso.groups.read")})] Task A(); "
            + $"[Get(\"/api/v1/users\"), RequiresScope({Scope("OKTA0003", "okta.groups.read")})] Task B(); }}",
            s_library);
    }

    [Theory]
    [InlineData("okta.governance.entitlements.read")]
    [InlineData("okta.contoso.read")]
    public Task Scopes_of_other_APIs_and_those_made_known_are_silent(string scope) => Verify.VerifyAsync(
        $"[RequiresScope(\"{scope}\")] public sealed class Sync;",
        new TestProject { IsLibrary = true, KnownScopes = "okta.contoso.read" });

    [Theory]
    [InlineData(null, "", true)]
    [InlineData("OAuth", "", true)]
    [InlineData("UserToken", "", false)]
    [InlineData("ApiToken", "", false)]
    [InlineData(null, ", Credential(OktaCredential.UserToken)", false)]
    [InlineData("OAuth", ", Credential(OktaCredential.UserToken)", false)]
    [InlineData("OAuth", ", Credential(OktaCredential.UserToken, OktaCredential.OAuth)", true)]
    public Task A_scope_of_signed_in_users_is_reported_where_nobody_signs_in(string? credential, string attribute, bool isReported) => Verify.VerifyAsync(
        $"[OktaClient] public interface IDirectory {{ [Get(\"/api/v1/users/me\"), RequiresScope({(isReported ? "{|OKTA0007:" : "")}\"okta.users.read.self\"{(isReported ? "|}" : "")}){attribute}] Task A(); }}",
        new TestProject { IsLibrary = true, Credential = credential });

    [Fact]
    public async Task The_fix_replaces_each_unknown_scope_in_the_style_of_its_place()
    {
        var test = new CodeFixVerifier<ScopeAnalyzer, ReplaceScopeCodeFix>(
            """
            [OktaClient]
            public interface IDirectory
            {
                [Get("/api/v1/users"), RequiresScope(/* read */ {|OKTA0006:"okta.user.read"|} /* only */)]
                Task A();

                [Get("/api/v1/groups"), RequiresScope({|OKTA0006:Scopes.Groups|})]
                Task B();

                [Get("/api/v1/logs"), RequiresScope({|OKTA0006:"okta." /* in two */ + "logs.reed"|})]
                Task C();
            }

            internal static class Scopes { public const string Groups = "okta.Groups.read"; }
            """,
            s_library)
        {
            FixedCode =
                """
                [OktaClient]
                public interface IDirectory
                {
                    [Get("/api/v1/users"), RequiresScope(/* read */ "okta.users.read" /* only */)]
                    Task A();

                    [Get("/api/v1/groups"), RequiresScope(OktaScopes.GroupsRead)]
                    Task B();

                    [Get("/api/v1/logs"), RequiresScope(OktaScopes.LogsRead /* in two */  )]
                    Task C();
                }

                internal static class Scopes { public const string Groups = "okta.Groups.read"; }
                """,
        };
        s_library.ApplyFixed(test.FixedState);
        await test.RunAsync();
    }
}
