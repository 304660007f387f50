using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Diagnostics;
using RuleSet = OktaGen.Analyzers.Tests.Hygiene.RuleSet;

namespace OktaGen.Analyzers.Tests.Fixes;

/// <summary>A project at one moment, with what compiler and rules say of it.</summary>
/// <param name="Project">The project.</param>
/// <param name="Compiler">Errors and warnings of the compiler, those in generated code included.</param>
/// <param name="Rules">What OktaGen's rules report.</param>
internal sealed record ProjectState(Project Project, ImmutableArray<Diagnostic> Compiler, ImmutableArray<Diagnostic> Rules)
{
    /// <summary>The files that a user sees.</summary>
    public IEnumerable<TextDocument> Files => Project.Documents.Concat(Project.AdditionalDocuments);

    public static async Task<ProjectState> OfAsync(Solution solution, ProjectId id)
    {
        Project project = solution.GetProject(id)!;
        Compilation compilation = (await project.GetCompilationAsync())!;
        ImmutableArray<Diagnostic> rules = await compilation
            .WithAnalyzers([.. RuleSet.Analyzers], project.AnalyzerOptions)
            .GetAnalyzerDiagnosticsAsync();
        return new ProjectState(
            project,
            [.. compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)],
            [.. rules.OrderBy(static rule => rule.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(static rule => rule.Location.SourceSpan.Start)]);
    }

    /// <summary>The file at which a rule reports; null for generated code.</summary>
    public TextDocument? FileOf(Diagnostic diagnostic) => diagnostic.Location.IsInSource
        ? Project.GetDocument(diagnostic.Location.SourceTree)
        : Project.AdditionalDocuments.FirstOrDefault(file => file.FilePath == diagnostic.Location.GetLineSpan().Path);

    /// <summary>The project after a fix.</summary>
    public async Task<ProjectState> ApplyAsync(CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
        return await OfAsync(operations.OfType<ApplyChangesOperation>().Single().ChangedSolution, Project.Id);
    }

    /// <summary>All text that a user sees.</summary>
    public async Task<string> ReadAsync()
    {
        string[] texts = await Task.WhenAll(Files.Select(static async file => $"=== {file.Name}\n{await file.GetTextAsync()}"));
        return string.Join("\n", texts);
    }
}
