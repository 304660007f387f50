using Verify = OktaGen.TestSupport.CodeFixVerifier<OktaGen.Analyzers.Rules.Scopes.Usage.ScopeUseAnalyzer,
OktaGen.CodeFixes.Rules.Scopes.AddScopeCodeFix>;

namespace OktaGen.Analyzers.Tests.Rules.Scopes.Usage;

public sealed class AddUsedScopeTests
{
    private const string Source =
        """
        using Acme;

        public static class Leaving
        {
            public static async Task LeaveAsync(IDirectory directory)
            {
                // First the groups.
                await directory.{|OKTA0005:ListGroupsAsync|}();
                await directory.{|OKTA0005:SuspendUserAsync|}("ada");
                await directory.{|OKTA0005:SuspendUserAsync|}("alan");
            }
        }
        """;

    private const string Before = "# granted\r\n\r\nokta.users.read # directory\r\n";

    [Fact]
    public async Task The_scope_gets_its_line_and_Fix_All_adds_every_scope()
    {
        var test = new Verify(Source, Acme.App(Before)) { NumberOfFixAllIterations = 1 };
        string fixedSource = Source.Replace("{|OKTA0005:", string.Empty, StringComparison.Ordinal)
            .Replace("|}", string.Empty, StringComparison.Ordinal);
        test.FixedState.Sources.Add(fixedSource);
        Acme.App("# granted\r\n\r\nokta.groups.read\r\nokta.users.manage\r\nokta.users.read # directory\r\n").ApplyFixed(test.FixedState);

        await test.RunAsync();
    }
}
