using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace OktaGen.CodeFixes.Editing;

/// <summary>What a fix of all occurrences is to look at, for providers that edit one file for many diagnostics.</summary>
internal static class FixAllScopes
{
    /// <summary>The projects, in a stable order.</summary>
    public static IEnumerable<Project> ProjectsOf(FixAllContext context) =>
        context.Scope == FixAllScope.Solution
            ? context.Solution.Projects.Where(project => project.Language == context.Project.Language)
                .OrderBy(static project => project.FilePath ?? project.Name, StringComparer.Ordinal)
            : [context.Project];

    /// <summary>The diagnostics of one of the projects, or of the one document.</summary>
    public static Task<ImmutableArray<Diagnostic>> GetDiagnosticsAsync(FixAllContext context, Project project) =>
        context.Scope == FixAllScope.Document && context.Document is { } document
            ? context.GetDocumentDiagnosticsAsync(document)
            : context.GetAllDiagnosticsAsync(project);
}
