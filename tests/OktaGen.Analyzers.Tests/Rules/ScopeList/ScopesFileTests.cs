using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.TestSupport;
using Verify = OktaGen.TestSupport.AnalyzerVerifier<OktaGen.Analyzers.Rules.ScopeList.ScopesFileAnalyzer>;

namespace OktaGen.Analyzers.Tests.Rules.ScopeList;

public sealed class ScopesFileTests
{
    [Fact]
    public Task A_malformed_line_is_named_with_its_reason() => Verify.VerifyAsync(
        string.Empty,
        new TestProject { ScopesFile = "okta.users.read\n  okta.users.read okta.groups.read # both\n" },
        new DiagnosticResult(RuleIds.MalformedScopesLine, DiagnosticSeverity.Warning)
            .WithSpan("OktaScopes.txt", 2, 3, 2, 35)
            .WithArguments("2", "OktaScopes.txt", "it has white space inside"));

    [Fact]
    public Task A_repeated_line_is_named_with_the_first() => Verify.VerifyAsync(
        string.Empty,
        new TestProject { ScopesFile = "okta.users.read\r\n\r\nokta.groups.read\r\nokta.users.read # again\r\n" },
        new DiagnosticResult(RuleIds.DuplicateScopesLine, DiagnosticSeverity.Info)
            .WithSpan("OktaScopes.txt", 4, 1, 4, 16)
            .WithArguments("okta.users.read", "1", "OktaScopes.txt"));

    [Theory]
    [InlineData("okta.user.read", "did you mean 'okta.users.read'")]
    [InlineData("okta.identityProviders.read", "did you mean 'okta.idps.read'")]
    [InlineData("acme.orders.write", "list it as an OktaKnownScope item if Okta has it")]
    public Task A_line_that_Okta_has_no_scope_for_is_named_with_the_nearest(string scope, string cure) => Verify.VerifyAsync(
        string.Empty,
        new TestProject { ScopesFile = $"okta.users.read\n{scope} # new\n" },
        new DiagnosticResult(RuleIds.UnknownListedScope, DiagnosticSeverity.Warning)
            .WithSpan("OktaScopes.txt", 2, 1, 2, scope.Length + 1)
            .WithArguments(scope, cure));

    [Fact]
    public Task A_line_that_repeats_an_unknown_scope_is_as_wrong_as_the_first() => Verify.VerifyAsync(
        string.Empty,
        new TestProject { ScopesFile = "{|OKTA0206:okta.user.read|}\nokta.logs.read\n{|OKTA0202:{|OKTA0206:okta.user.read|}|}\n" });

    [Fact]
    public Task A_line_that_the_project_declares_known_is_left_alone() => Verify.VerifyAsync(
        string.Empty, new TestProject { ScopesFile = "okta.new.read\n", KnownScopes = "okta.new.read" });

    [Fact]
    public Task A_good_file_and_other_files_are_left_alone()
    {
        var test = new Verify(string.Empty, new TestProject { ScopesFile = "# all\nokta.users.read\nokta.users.manage\n" });
        test.TestState.AdditionalFiles.Add(("README.txt", "no scope\nno scope\n"));
        return test.RunAsync();
    }
}
