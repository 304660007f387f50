using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using OktaGen.TestSupport;

namespace OktaGen.Analyzers.Tests.Refactorings;

/// <summary>Asks for refactorings at <c>$$</c>, as an editor does.</summary>
internal static class Refactoring
{
    private const string Caret = "$$";

    private const string Usings = "global using System.Collections.Generic; global using System.Threading; global using System.Threading.Tasks; global using OktaGen;";

    /// <summary>The title of the one refactoring and the file after it; null where none is offered.</summary>
    public static async Task<(string Title, string Text)?> RunAsync<TProvider>(string code, string usings = Usings)
        where TProvider : CodeRefactoringProvider, new()
    {
        int position = code.IndexOf(Caret, StringComparison.Ordinal);
        using var workspace = new AdhocWorkspace();
        Project project = workspace
            .AddProject("MyApp", LanguageNames.CSharp)
            .WithMetadataReferences(RuntimeReferences.All)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .AddDocument("Usings.cs", usings).Project;
        Document document = project.AddDocument("IDirectory.cs", SourceText.From(code.Remove(position, Caret.Length)));

        List<CodeAction> actions = [];
        await new TProvider().ComputeRefactoringsAsync(new CodeRefactoringContext(document, new TextSpan(position, 0), actions.Add, default));
        if (actions.Count == 0)
        {
            return null;
        }

        CodeAction action = Assert.Single(actions);
        var operations = await action.GetOperationsAsync(default);
        Solution changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return (action.Title, (await changed.GetDocument(document.Id)!.GetTextAsync()).ToString());
    }
}
