using System.Text;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using OktaGen.CodeFixes.Rules.Scopes;
using OktaGen.TestSupport;
using Verify =
    OktaGen.TestSupport.CodeFixVerifier<OktaGen.Analyzers.Rules.Scopes.ScopeAnalyzer, OktaGen.CodeFixes.Rules.Scopes.AddScopeCodeFix>;

namespace OktaGen.Analyzers.Tests.Rules.Scopes;

public sealed class AddScopeCodeFixTests
{
    private const string Missing =
        """
        [OktaClient]
        public interface IDirectory
        {
            [Post("/api/v1/users/{userId}/lifecycle/suspend"), RequiresScope({|OKTA0001:OktaScopes.UsersManage|})]
            Task SuspendUserAsync(string userId);
        }
        """;

    private const string Several =
        """
        [OktaClient]
        public interface IDirectory
        {
            [Get("/api/v1/users/{userId}"), RequiresScope({|OKTA0001:OktaScopes.UsersRead|})]
            Task<string> GetUserAsync(string userId);

            [Post("/contoso/users/{userId}/suspend"), RequiresScope({|OKTA0001:OktaScopes.UsersManage|}, {|OKTA0001:OktaScopes.GroupsRead|})]
            Task SuspendUserAsync(string userId);
        }
        """;

    [Theory]
    [InlineData("okta.groups.read\nokta.users.read\n", "okta.groups.read\nokta.users.manage\nokta.users.read\n")]
    [InlineData("# granted\r\nokta.logs.read # audit", "# granted\r\nokta.logs.read # audit\r\nokta.users.manage")]
    [InlineData("", "okta.users.manage\n")]
    public async Task The_scope_gets_its_line(string before, string after)
    {
        Verify test = Create(Missing, before, after);
        test.CodeActionIndex = 0;

        await test.RunAsync();
    }

    [Fact]
    public async Task The_action_names_scope_and_file()
    {
        Verify test = Create(Missing, "okta.users.read\n", "okta.users.manage\nokta.users.read\n");
        test.CodeActionVerifier = static (action, verifier) => verifier.Equal("Add 'okta.users.manage' to OktaScopes.txt", action.Title);

        await test.RunAsync();
    }

    [Fact]
    public async Task Fix_All_adds_every_missing_scope_once_and_none_that_another_covers()
    {
        Verify test = Create(Several, "okta.apps.read\n", "okta.apps.read\nokta.groups.read\nokta.users.manage\nokta.users.read\n");
        test.BatchFixedState.Sources.Add(
            Several.Replace("{|OKTA0001:", string.Empty, StringComparison.Ordinal).Replace("|}", string.Empty, StringComparison.Ordinal));
        Finish(test.BatchFixedState, "okta.apps.read\nokta.groups.read\nokta.users.manage\n");
        test.NumberOfFixAllIterations = 1;

        await test.RunAsync();
    }

    [Fact]
    public async Task One_action_is_offered_for_each_file()
    {
        Verify test = Create(Missing, "okta.groups.read\n", "okta.groups.read\n");
        test.TestState.AdditionalFiles.Add(("/shared/OktaScopes.txt", "okta.users.read\n"));
        test.FixedState.AdditionalFiles.Add(("/shared/OktaScopes.txt", "okta.users.manage\nokta.users.read\n"));
        test.CodeActionEquivalenceKey = AddScopeCodeFix.KeyFor("/shared/OktaScopes.txt");
        test.CodeActionVerifier = static (action, verifier) =>
            verifier.Equal("Add 'okta.users.manage' to /shared/OktaScopes.txt", action.Title);

        await test.RunAsync();
    }

    [Fact]
    public async Task A_missing_file_is_created()
    {
        Verify test = Create(Missing, null, null);
        test.FixedState.AdditionalFiles.Add((
            "OktaScopes.txt",
            SourceText.From(
                "# The scopes that an admin granted to this app, one per line.\nokta.users.manage\n", new UTF8Encoding(false))));
        test.CodeActionVerifier = static (action, verifier) =>
            verifier.Equal("Create OktaScopes.txt with 'okta.users.manage'", action.Title);

        await test.RunAsync();
    }

    private static Verify Create(string source, string? before, string? after)
    {
        var test = new Verify(source, new TestProject { ScopesFile = before });
        test.FixedState.Sources.Add(
            source.Replace("{|OKTA0001:", string.Empty, StringComparison.Ordinal).Replace("|}", string.Empty, StringComparison.Ordinal));
        Finish(test.FixedState, after);
        return test;
    }

    private static void Finish(SolutionState state, string? scopes) => new TestProject { ScopesFile = scopes }.ApplyFixed(state);
}
