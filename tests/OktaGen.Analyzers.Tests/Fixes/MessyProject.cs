using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using OktaGen.TestSupport;

namespace OktaGen.Analyzers.Tests.Fixes;

/// <summary>
/// One of the projects of the corpus: a text in which <c>=== name</c> begins each file. Without the line <c>=== bare</c> it has the
/// usings that the SDK gives.
/// </summary>
internal static class MessyProject
{
    private const string Folder = "Fixes.Corpus.";
    private const string FileMark = "=== ";
    private const string Program = "internal static class Program { private static void Main() { } }\n";

    private static readonly MetadataReference s_aliased =
        Library.Compile("Acme", "namespace Acme; public sealed record Robot(string Id);").WithAliases(["acme"]);

    private static readonly ConcurrentDictionary<(string Name, Layout Layout), Task<ProjectState>> s_opened = new();

    /// <summary>The projects by name.</summary>
    public static IEnumerable<string> Names { get; } =
    [
        .. typeof(MessyProject).Assembly.GetManifestResourceNames()
            .Where(static name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(static name => name[Folder.Length..])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Opens a project as an editor does, once for all tests: what edits make of it are projects of their own.</summary>
    public static Task<ProjectState> OpenAsync(string name, Layout layout) =>
        s_opened.GetOrAdd((name, layout), static key => OpenOneAsync(key.Name, key.Layout));

    private static Task<ProjectState> OpenOneAsync(string name, Layout layout)
    {
        // The workspace holds nothing that would have to be released.
        Project project = new AdhocWorkspace()
            .AddProject(ProjectInfo.Create(
                ProjectId.CreateNewId(),
                VersionStamp.Default,
                "App",
                "App",
                LanguageNames.CSharp,
                filePath: "/project/App.csproj",
                compilationOptions: new CSharpCompilationOptions(
                    OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable),
                parseOptions: new CSharpParseOptions(documentationMode: DocumentationMode.Diagnose, preprocessorSymbols: ["NET"]),
                metadataReferences: [.. RuntimeReferences.All, s_aliased, OktaSdk.Reference(10)],
                analyzerReferences: GeneratorDriverHarness.GeneratorReferences));
        project = AddFile(project, "Program.cs", Program);
        string text = Read(name);
        if (!text.StartsWith(FileMark + "bare", StringComparison.Ordinal))
        {
            project = AddFile(project, "Usings.cs", TestCompilation.SdkUsings);
        }

        foreach (string file in ("\n" + text).Split("\n" + FileMark).Skip(1))
        {
            int end = file.IndexOf('\n', StringComparison.Ordinal);
            if (end > 0)
            {
                project = AddFile(project, file[..end], Lay(file[(end + 1)..], layout));
            }
        }

        return ProjectState.OfAsync(project.Solution, project.Id);
    }

    private static Project AddFile(Project project, string name, string text) => name.EndsWith(".cs", StringComparison.Ordinal)
        ? project.AddDocument(name, SourceText.From(text), filePath: "/project/" + name).Project
        : project.AddAdditionalDocument(name, SourceText.From(text), filePath: "/project/" + name).Project;

    private static string Lay(string text, Layout layout) => layout == Layout.AsWritten
        ? text + "\n"
        : text.Replace("    ", "\t", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal).TrimEnd();

    private static string Read(string name)
    {
        using Stream stream = typeof(MessyProject).Assembly.GetManifestResourceStream(Folder + name)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd('\n');
    }
}
