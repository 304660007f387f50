using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.TestSupport;
using VerifyRule = OktaGen.TestSupport.AnalyzerVerifier<OktaGen.Analyzers.Rules.Scopes.ScopeAnalyzer>;
using Verify =
    OktaGen.TestSupport.CodeFixVerifier<OktaGen.Analyzers.Rules.Scopes.ScopeAnalyzer, OktaGen.CodeFixes.Rules.Scopes.ReplaceScopeCodeFix>;

namespace OktaGen.Analyzers.Tests.Rules.Scopes;

/// <summary>Names of scopes that code hands to Okta's own SDK.</summary>
public sealed class ConfiguredScopeNameTests
{
    [Fact]
    public async Task A_scope_that_Okta_does_not_have_is_replaced_by_the_one_that_was_meant()
    {
        var test = Test("okta.user.read", known: null, "{|#0:", "|}");
        test.FixedState.Sources.Add(Source("\"okta.users.read\"", "", ""));
        Project(null).ApplyFixed(test.FixedState);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleIds.UnknownScope, DiagnosticSeverity.Warning)
            .WithLocation(0)
            .WithArguments("okta.user.read", "did you mean 'okta.users.read'"));
        await test.RunAsync();
    }

    [Theory]
    [InlineData("okta.users.read", null)]
    [InlineData("okta.things.read", "okta.things.read")]
    public Task A_scope_that_Okta_or_the_project_knows_is_left_alone(string scope, string? known) => Test(scope, known, "", "").RunAsync();

    [Theory]
    [InlineData("given.Scopes = [{|OKTA0006:\"okta.user.read\"|}]")]
    [InlineData("given.Scopes ??= [{|OKTA0006:\"okta.user.read\"|}]")]
    [InlineData("given.Scopes.Add({|OKTA0006:\"okta.user.read\"|})")]
    [InlineData("given.Scopes?.Add({|OKTA0006:\"okta.\" + \"user.read\"|})")]
    [InlineData("given?.Scopes?.UnionWith(new[] { {|OKTA0006:$\"okta.{nameof(user)}.read\"|} })")]
    [InlineData("Configuration mine = new() { Scopes = { {|OKTA0006:\"okta.user.read\"|} } }")]
    public Task However_code_hands_it_over(string statement) => VerifyRule.VerifyAsync(
        $$"""
        using Okta.Sdk.Client;

        public static class Code { public static void Use(Configuration given, string user) { {{statement}}; } }
        """,
        Project(null));

    private static Verify Test(string scope, string? known, string before, string after) =>
        new(Source($"\"{scope}\"", before, after), Project(known));

    private static TestProject Project(string? known) => new() { KnownScopes = known, References = [OktaSdk.Reference(10)] };

    private static string Source(string scope, string before, string after) =>
        $$"""
        using Okta.Sdk.Client;

        public static class Code
        {
            public static object Create() => new Configuration { Scopes = new HashSet<string> { {{before}}{{scope}}{{after}} } };
        }
        """;
}
