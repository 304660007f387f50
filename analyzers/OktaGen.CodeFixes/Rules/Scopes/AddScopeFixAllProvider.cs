using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.CodeFixes.Editing;
using OktaGen.Generator.Reading.Project;
using OktaGen.Knowledge.Shared;

namespace OktaGen.CodeFixes.Rules.Scopes;

/// <summary>
/// Adds all missing scopes at once. The stock provider merges edits of C# documents only and loses those of additional files.
/// </summary>
internal sealed class AddScopeFixAllProvider : FixAllProvider
{
    public static readonly AddScopeFixAllProvider Instance = new();

    private AddScopeFixAllProvider()
    {
    }

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        // By path: projects that share a file, and the target frameworks of one project, each have it as a document of their own.
        SortedDictionary<string, SortedSet<string>> scopesByPath = new(StringComparer.Ordinal);
        Dictionary<string, Target> targets = new(StringComparer.Ordinal);
        foreach (Project project in FixAllScopes.ProjectsOf(fixAllContext))
        {
            ImmutableArray<Diagnostic> diagnostics = await FixAllScopes.GetDiagnosticsAsync(fixAllContext, project).ConfigureAwait(false);
            // Some lack a scope in code instead, which another fix adds.
            string[] scopes =
                [.. diagnostics.Select(static fault => fault.Properties.GetValueOrDefault(DiagnosticProperties.Scope)).OfType<string>()];
            if (scopes.Length == 0)
            {
                continue;
            }

            Target target = ChooseTarget(project, fixAllContext.CodeActionEquivalenceKey);
            if (!scopesByPath.TryGetValue(target.Path, out SortedSet<string>? all))
            {
                scopesByPath.Add(target.Path, all = new SortedSet<string>(StringComparer.Ordinal));
                targets.Add(target.Path, target);
            }

            all.UnionWith(scopes);
        }

        // Never null, even with nothing left to do: dotnet format asks once for each target framework of a project, and would say
        // of the second that it cannot be fixed.
        return CodeAction.Create(
            $"Add all missing scopes to {ScopesConfiguration.FileName}",
            cancellationToken => ApplyAsync(fixAllContext.Solution, scopesByPath, targets, cancellationToken),
            fixAllContext.CodeActionEquivalenceKey);
    }

    private static async Task<Solution> ApplyAsync(
        Solution solution, SortedDictionary<string, SortedSet<string>> scopesByPath, Dictionary<string, Target> targets,
        CancellationToken cancellationToken)
    {
        foreach (KeyValuePair<string, SortedSet<string>> pair in scopesByPath)
        {
            // What manage covers needs no line of its own: an admin should be asked for no more grants than the app needs.
            string[] scopes = [
                .. pair.Value.Where(scope => !pair.Value.Any(other => other != scope && ScopeCoverage.Covers(other, scope)))];
            Target target = targets[pair.Key];
            solution = target.File is { } file
                ? await ScopesFiles.AddAsync(solution, file, scopes, cancellationToken).ConfigureAwait(false)
                : ScopesFiles.Create(solution, target.Project, scopes);
        }

        return solution;
    }

    // The file that the user chose; in a project that lacks it, the project's own.
    private static Target ChooseTarget(Project project, string? equivalenceKey)
    {
        ImmutableArray<TextDocument> files = ScopesFiles.Find(project);
        TextDocument? file = files.FirstOrDefault(file => AddScopeCodeFix.KeyFor(ScopesFiles.PathOf(file)) == equivalenceKey)
            ?? files.FirstOrDefault();
        return new Target(file is null ? ScopesFiles.NewPathFor(project) : ScopesFiles.PathOf(file), file?.Id, project);
    }

    private sealed record Target(string Path, DocumentId? File, Project Project);
}
