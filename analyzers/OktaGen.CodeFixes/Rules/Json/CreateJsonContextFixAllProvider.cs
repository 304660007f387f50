using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OktaGen.CodeFixes.Editing;

namespace OktaGen.CodeFixes.Rules.Json;

/// <summary>Writes all contexts, one after the other. The stock provider would give two of them one name.</summary>
internal sealed class CreateJsonContextFixAllProvider : FixAllProvider
{
    public static readonly CreateJsonContextFixAllProvider Instance = new();

    private CreateJsonContextFixAllProvider()
    {
    }

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        // In the order of the interfaces' names, whatever the analyzer's threads made of it.
        SortedDictionary<string, ProjectId> projectByClient = new(StringComparer.Ordinal);
        foreach (Project project in FixAllScopes.ProjectsOf(fixAllContext))
        {
            foreach (Diagnostic diagnostic in await FixAllScopes.GetDiagnosticsAsync(fixAllContext, project).ConfigureAwait(false))
            {
                if (await FindClientAsync(diagnostic, project, fixAllContext.CancellationToken).ConfigureAwait(false) is { } client)
                {
                    projectByClient[client] = project.Id;
                }
            }
        }

        return CodeAction.Create(
            "Create all missing JSON contexts",
            async cancellationToken =>
            {
                Solution solution = fixAllContext.Solution;
                foreach (KeyValuePair<string, ProjectId> pair in projectByClient)
                {
                    solution = await NewJsonContext.WriteAsync(solution, pair.Value, pair.Key, cancellationToken).ConfigureAwait(false);
                }

                return solution;
            },
            fixAllContext.CodeActionEquivalenceKey);
    }

    private static async Task<string?> FindClientAsync(Diagnostic diagnostic, Project project, CancellationToken cancellationToken) =>
        project.GetDocument(diagnostic.Location.SourceTree) is { } document
        && await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root
        && await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
        && root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<InterfaceDeclarationSyntax>() is { } declaration
            ? CreateJsonContextCodeFix.FindNew(declaration, model, cancellationToken)?.ClientId
            : null;
}
