using OktaGen.Analyzers.Diagnostics;
using OktaGen.Analyzers.Rules.Scopes.Usage;
using OktaGen.Analyzers.Tests.Support;
using OktaGen.CodeFixes.Rules.Scopes.Usage;

namespace OktaGen.Analyzers.Tests.Rules.Scopes.Usage;

public sealed class RemoveGrantTests
{
    [Fact]
    public async Task An_unused_scope_is_removed() =>
        Assert.Equal([("Remove the line", "okta.users.read\n")], await ScopesFileFix.RunAsync<ScopeUseAnalyzer, RemoveGrantCodeFix>(
            RuleIds.UnusedGrant, "okta.logs.read # why?\nokta.users.read\n"));

    [Fact]
    public async Task A_scope_that_is_wider_than_needed_is_removed_or_narrowed() =>
        Assert.Equal(
            [("Replace by 'okta.users.read'", "okta.users.read # people\n"), ("Remove the line", string.Empty)],
            await ScopesFileFix.RunAsync<ScopeUseAnalyzer, RemoveGrantCodeFix>(RuleIds.UnusedGrant, "okta.users.manage # people\n"));
}
