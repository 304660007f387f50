using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace OktaGen.Completion.Tests;

/// <summary>An editor's completion service over one file, with OktaGen as a package's analyzer reference gives it.</summary>
internal static class Editor
{
    private const string Caret = "$$";

    private static readonly MefHostServices s_host = MefHostServices.Create(MefHostServices.DefaultAssemblies);

    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>What is suggested at <c>$$</c>, as an editor shows it.</summary>
    public static async Task<IReadOnlyList<CompletionItem>> SuggestAsync(string code)
    {
        (Document document, CompletionService service, int position) = Open(code);
        CompletionList list = await service.GetCompletionsAsync(document, position);
        return list.ItemsList;
    }

    /// <summary>The file after a suggestion is taken.</summary>
    public static async Task<string> TakeAsync(string code, string suggestion)
    {
        (Document document, CompletionService service, int position) = Open(code);
        CompletionList list = await service.GetCompletionsAsync(document, position);
        CompletionChange change = await service.GetChangeAsync(document, list.ItemsList.Single(item => item.DisplayText == suggestion));
        SourceText text = await document.GetTextAsync();
        return text.WithChanges(change.TextChanges).ToString();
    }

    public static async Task<string> DescribeAsync(string code, string suggestion)
    {
        (Document document, CompletionService service, int position) = Open(code);
        CompletionList list = await service.GetCompletionsAsync(document, position);
        CompletionDescription? description = await service.GetDescriptionAsync(document, list.ItemsList.Single(item => item.DisplayText == suggestion));
        return description!.Text;
    }

    private static (Document Document, CompletionService Service, int Position) Open(string code)
    {
        int position = code.IndexOf(Caret, StringComparison.Ordinal);
        var workspace = new AdhocWorkspace(s_host);
        Project project = workspace
            .AddProject("MyApp", LanguageNames.CSharp)
            .WithMetadataReferences(s_references)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .AddAnalyzerReference(new Microsoft.CodeAnalysis.Diagnostics.AnalyzerFileReference(typeof(RouteCompletionProvider).Assembly.Location, AssemblyLoader.Instance));
        Document document = project.AddDocument("IDirectory.cs", SourceText.From(code.Remove(position, Caret.Length)));
        return (document, CompletionService.GetService(document)!, position);
    }

    private sealed class AssemblyLoader : IAnalyzerAssemblyLoader
    {
        public static AssemblyLoader Instance { get; } = new();

        public void AddDependencyLocation(string fullPath)
        {
        }

        public System.Reflection.Assembly LoadFromPath(string fullPath) => System.Reflection.Assembly.LoadFrom(fullPath);
    }
}
