using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using OktaGen.CodeFixes.Editing;
using OktaGen.Generator.Reading.Project;

namespace OktaGen.CodeFixes.Bases;

/// <summary>Edits all lines of which a rule reports the same. The stock provider loses edits of additional files.</summary>
internal sealed class ScopesFileFixAllProvider : FixAllProvider
{
    public static readonly ScopesFileFixAllProvider Instance = new();

    private ScopesFileFixAllProvider()
    {
    }

    // A document is a C# file here.
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        bool isRemoval = ScopesFileCodeFix.IsRemoval(fixAllContext.CodeActionEquivalenceKey);

        // By path: projects that share a file, and the target frameworks of one project, each have it as a document of their own.
        SortedDictionary<string, HashSet<ScopeLineEdit>> editsByPath = new(StringComparer.Ordinal);
        Dictionary<string, DocumentId> files = new(StringComparer.Ordinal);
        foreach (Project project in FixAllScopes.ProjectsOf(fixAllContext))
        {
            ImmutableArray<Diagnostic> diagnostics = await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            foreach (TextDocument file in ScopesFiles.Find(project))
            {
                string path = ScopesFiles.PathOf(file);
                IEnumerable<ScopeLineEdit> edits = diagnostics
                    .Where(diagnostic => diagnostic.Location.GetLineSpan().Path == path)
                    .Select(diagnostic => ScopesFileCodeFix.FindEdit(diagnostic, isRemoval))
                    .OfType<ScopeLineEdit>();
                if (!editsByPath.TryGetValue(path, out HashSet<ScopeLineEdit>? common))
                {
                    editsByPath.Add(path, [.. edits]);
                    files.Add(path, file.Id);
                }
                else
                {
                    // What one of them needs stays for all.
                    common.IntersectWith(edits);
                }
            }
        }

        return CodeAction.Create(
            $"Edit all such lines of {ScopesConfiguration.FileName}",
            cancellationToken => ApplyAsync(fixAllContext.Solution, editsByPath, files, cancellationToken),
            fixAllContext.CodeActionEquivalenceKey);
    }

    private static async Task<Solution> ApplyAsync(
        Solution solution, SortedDictionary<string, HashSet<ScopeLineEdit>> editsByPath, Dictionary<string, DocumentId> files,
        CancellationToken cancellationToken)
    {
        foreach (KeyValuePair<string, HashSet<ScopeLineEdit>> pair in editsByPath)
        {
            solution = await ScopesFiles.EditAsync(solution, files[pair.Key], pair.Value, cancellationToken).ConfigureAwait(false);
        }

        return solution;
    }
}
