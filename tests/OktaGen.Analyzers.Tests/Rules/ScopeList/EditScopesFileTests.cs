using OktaGen.Analyzers.Diagnostics;
using OktaGen.Analyzers.Rules.ScopeList;
using OktaGen.Analyzers.Tests.Support;
using OktaGen.CodeFixes.Rules.ScopeList;

namespace OktaGen.Analyzers.Tests.Rules.ScopeList;

public sealed class EditScopesFileTests
{
    [Theory]
    [InlineData("okta.users.read\r\nokta.logs.read\r\nokta.users.read # again\r\n", "okta.users.read\r\nokta.logs.read\r\n")]
    [InlineData("okta.users.read\nokta.users.read", "okta.users.read")]
    public async Task The_repeated_line_is_removed(string before, string after) =>
        Assert.Equal([("Remove the repeated line", after)], await ScopesFileFix.RunAsync<ScopesFileAnalyzer, RemoveRepeatedScopeCodeFix>(
            RuleIds.DuplicateScopesLine, before));

    [Theory]
    [InlineData("okta.user.read # people\r\nokta.logs.read\r\n", "okta.users.read # people\r\nokta.logs.read\r\n")]
    [InlineData("  Okta.Users.Read", "  okta.users.read")]
    [InlineData("okta.users.read\nokta.user.read\n", "okta.users.read\n")]
    public async Task An_unknown_scope_is_replaced_by_the_nearest_unless_that_is_listed(string before, string after) =>
        Assert.Equal([("Replace by 'okta.users.read'", after)], await ScopesFileFix.RunAsync<ScopesFileAnalyzer, ReplaceListedScopeCodeFix>(
            RuleIds.UnknownListedScope, before));

    [Fact]
    public async Task What_is_near_nothing_is_left_to_its_owner() =>
        Assert.Empty(
            await ScopesFileFix.RunAsync<ScopesFileAnalyzer, ReplaceListedScopeCodeFix>(RuleIds.UnknownListedScope, "acme.orders.write\n"));
}
