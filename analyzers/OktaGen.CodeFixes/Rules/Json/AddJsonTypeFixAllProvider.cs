using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using OktaGen.CodeFixes.Editing;

namespace OktaGen.CodeFixes.Rules.Json;

/// <summary>Adds all missing types, one after the other. The stock provider loses all but one of the edits at one place.</summary>
internal sealed class AddJsonTypeFixAllProvider : FixAllProvider
{
    public static readonly AddJsonTypeFixAllProvider Instance = new();

    private AddJsonTypeFixAllProvider()
    {
    }

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        List<(ProjectId Project, string Context, string Type)> missing = [];
        foreach (Project project in FixAllScopes.ProjectsOf(fixAllContext))
        {
            foreach (Diagnostic diagnostic in await FixAllScopes.GetDiagnosticsAsync(fixAllContext, project).ConfigureAwait(false))
            {
                if (AddJsonTypeCodeFix.Read(diagnostic) is var (context, type))
                {
                    missing.Add((project.Id, context, type));
                }
            }
        }

        // In the order of the types, whatever the analyzer's threads made of it.
        missing.Sort(static (left, right) => string.CompareOrdinal(left.Type, right.Type));
        return CodeAction.Create(
            "Add all missing types to their JSON contexts",
            async cancellationToken =>
            {
                Solution solution = fixAllContext.Solution;
                foreach ((ProjectId project, string context, string type) in missing)
                {
                    solution = await JsonContextEditor.AddAsync(solution, project, context, type, cancellationToken).ConfigureAwait(false);
                }

                return solution;
            },
            fixAllContext.CodeActionEquivalenceKey);
    }
}
