using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.Analyzers.Rules.ScopeList;
using OktaGen.Analyzers.Rules.Scopes.Usage;
using OktaGen.CodeFixes.Rules.ScopeList;
using OktaGen.TestSupport;

namespace OktaGen.Analyzers.Tests.Rules.ScopeList;

/// <summary>Without the testing library, which offers fixes in C# documents only.</summary>
public sealed class EditScopesFileTests
{
    private const string Program =
        """
        internal static class Program { private static void Main() { } }

        [OktaClient]
        public interface IDirectory
        {
            [Get("/api/v1/users"), RequiresScope(OktaScopes.UsersRead)]
            Task<string> ListUsersAsync();
        }
        """;

    [Theory]
    [InlineData("okta.users.read\r\nokta.logs.read\r\nokta.users.read # again\r\n", "okta.users.read\r\nokta.logs.read\r\n")]
    [InlineData("okta.users.read\nokta.users.read", "okta.users.read")]
    public async Task The_repeated_line_is_removed(string before, string after) =>
        Assert.Equal([("Remove the repeated line", after)], await FixAsync(new ScopesFileAnalyzer(), RuleIds.DuplicateScopesLine, before));

    [Theory]
    [InlineData("okta.user.read # people\r\nokta.logs.read\r\n", "okta.users.read # people\r\nokta.logs.read\r\n")]
    [InlineData("  Okta.Users.Read", "  okta.users.read")]
    [InlineData("okta.users.read\nokta.user.read\n", "okta.users.read\n")]
    public async Task An_unknown_scope_is_replaced_by_the_nearest_unless_that_is_listed(string before, string after) =>
        Assert.Equal([("Replace by 'okta.users.read'", after)], await FixAsync(new ScopesFileAnalyzer(), RuleIds.UnknownListedScope, before));

    [Fact]
    public async Task What_is_near_nothing_is_left_to_its_owner() =>
        Assert.Empty(await FixAsync(new ScopesFileAnalyzer(), RuleIds.UnknownListedScope, "acme.orders.write\n"));

    [Fact]
    public async Task An_unused_scope_is_removed() =>
        Assert.Equal([("Remove the line", "okta.users.read\n")], await FixAsync(new ScopeUseAnalyzer(), RuleIds.UnusedGrant, "okta.logs.read # why?\nokta.users.read\n"));

    [Fact]
    public async Task A_scope_that_is_wider_than_needed_is_removed_or_narrowed() =>
        Assert.Equal(
            [("Replace by 'okta.users.read'", "okta.users.read # people\n"), ("Remove the line", string.Empty)],
            await FixAsync(new ScopeUseAnalyzer(), RuleIds.UnusedGrant, "okta.users.manage # people\n"));

    private static async Task<(string Title, string Text)[]> FixAsync(DiagnosticAnalyzer analyzer, string rule, string before)
    {
        using AdhocWorkspace workspace = new();
        TextDocument file = workspace.AddProject("Tests", LanguageNames.CSharp)
            .WithCompilationOptions(new Microsoft.CodeAnalysis.CSharp.CSharpCompilationOptions(OutputKind.ConsoleApplication))
            .AddMetadataReferences(RuntimeReferences.All)
            .AddDocument("Program.cs", TestCompilation.ImplicitUsings + Program).Project
            .AddAdditionalDocument("OktaScopes.txt", SourceText.From(before), filePath: "/project/OktaScopes.txt");
        Compilation? compilation = await file.Project.GetCompilationAsync();
        Diagnostic diagnostic = Assert.Single(await compilation!
            .WithAnalyzers([analyzer], new AnalyzerOptions([TestAdditionalText.Scopes(before)]))
            .GetAnalyzerDiagnosticsAsync());
        Assert.Equal(rule, diagnostic.Id);
        List<CodeAction> actions = [];

        await new EditScopesFileCodeFix().RegisterCodeFixesAsync(
            new CodeFixContext(file, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));

        return await Task.WhenAll(actions.Select(async action => (action.Title, await ApplyAsync(action, file))));
    }

    private static async Task<string> ApplyAsync(CodeAction action, TextDocument file)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
        Solution solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return (await solution.GetAdditionalDocument(file.Id)!.GetTextAsync()).ToString();
    }
}
