using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OktaGen.TestSupport;

namespace OktaGen.Analyzers.Tests.Support;

/// <summary>Fixes a scopes file without the testing library, which offers fixes in C# documents only.</summary>
internal static class ScopesFileFix
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

    /// <summary>What is offered at the one diagnostic of a scopes file, and the file after each.</summary>
    public static async Task<(string Title, string Text)[]> RunAsync<TAnalyzer, TCodeFix>(string rule, string before)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TCodeFix : CodeFixProvider, new()
    {
        using AdhocWorkspace workspace = new();
        TextDocument file = workspace.AddProject("Tests", LanguageNames.CSharp)
            .WithCompilationOptions(new Microsoft.CodeAnalysis.CSharp.CSharpCompilationOptions(OutputKind.ConsoleApplication))
            .AddMetadataReferences(RuntimeReferences.All)
            .AddDocument("Program.cs", TestCompilation.ImplicitUsings + Program).Project
            .AddAdditionalDocument("OktaScopes.txt", SourceText.From(before), filePath: "/project/OktaScopes.txt");
        Compilation? compilation = await file.Project.GetCompilationAsync();
        Diagnostic diagnostic = Assert.Single(await compilation!
            .WithAnalyzers([new TAnalyzer()], new AnalyzerOptions([TestAdditionalText.Scopes(before)]))
            .GetAnalyzerDiagnosticsAsync());
        Assert.Equal(rule, diagnostic.Id);
        List<CodeAction> actions = [];

        await new TCodeFix().RegisterCodeFixesAsync(
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
