using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OktaGen.CodeFixes;
using OktaGen.TestSupport;

namespace OktaGen.Analyzers.Tests.ScopesFileRules;

/// <summary>Without the testing library, which offers fixes in C# documents only.</summary>
public sealed class RemoveDuplicateScopeTests
{
    [Theory]
    [InlineData("okta.users.read\r\nokta.logs.read\r\nokta.users.read # again\r\n", "okta.users.read\r\nokta.logs.read\r\n")]
    [InlineData("okta.users.read\nokta.users.read", "okta.users.read")]
    public async Task The_repeated_line_is_removed(string before, string after)
    {
        using AdhocWorkspace workspace = new();
        TextDocument file = workspace.AddProject("Tests", LanguageNames.CSharp)
            .AddMetadataReferences(RuntimeReferences.All)
            .AddAdditionalDocument("OktaScopes.txt", SourceText.From(before), filePath: "/project/OktaScopes.txt");
        Compilation? compilation = await file.Project.GetCompilationAsync();
        Diagnostic diagnostic = Assert.Single(await compilation!
            .WithAnalyzers([new ScopesFileAnalyzer()], new AnalyzerOptions([TestAdditionalText.Scopes(before)]))
            .GetAnalyzerDiagnosticsAsync());
        List<CodeAction> actions = [];

        await new RemoveDuplicateScopeCodeFix().RegisterCodeFixesAsync(
            new CodeFixContext(file, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));

        IEnumerable<CodeActionOperation> operations = await Assert.Single(actions).GetOperationsAsync(CancellationToken.None);
        Solution solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        Assert.Equal(after, (await solution.GetAdditionalDocument(file.Id)!.GetTextAsync()).ToString());
    }
}
