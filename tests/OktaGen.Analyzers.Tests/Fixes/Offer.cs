using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RuleSet = OktaGen.Analyzers.Tests.Hygiene.RuleSet;

namespace OktaGen.Analyzers.Tests.Fixes;

/// <summary>One thing that an editor offers to do.</summary>
/// <param name="Provider">Whose offer it is.</param>
/// <param name="Place">For whoever reads of it.</param>
/// <param name="Action">What it does.</param>
/// <param name="Diagnostic">What it mends; null for a refactoring.</param>
internal sealed record Offer(object Provider, string Place, CodeAction Action, Diagnostic? Diagnostic)
{
    public override string ToString() => $"{Provider.GetType().Name} '{Action.Title}' at {Place}";

    /// <summary>All that fixes offer for what the rules report.</summary>
    public static async Task<IReadOnlyList<Offer>> FindFixesAsync(ProjectState state)
    {
        List<Offer> offers = [];
        foreach (Diagnostic diagnostic in state.Rules)
        {
            foreach (CodeFixProvider fix in RuleSet.Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
            {
                if (state.FileOf(diagnostic) is { } file)
                {
                    await fix.RegisterCodeFixesAsync(new CodeFixContext(
                        file,
                        diagnostic,
                        (action, _) => offers.Add(new Offer(fix, PlaceOf(diagnostic.Location), action, diagnostic)),
                        CancellationToken.None));
                }
            }
        }

        return offers;
    }

    /// <summary>All that refactorings offer at the names of methods.</summary>
    public static async Task<IReadOnlyList<Offer>> FindRefactoringsAsync(ProjectState state)
    {
        List<Offer> offers = [];
        foreach (Document document in state.Project.Documents)
        {
            SyntaxNode root = (await document.GetSyntaxRootAsync())!;
            foreach (MethodDeclarationSyntax method in root.DescendantNodes().OfType<MethodDeclarationSyntax>())
            {
                var caret = new TextSpan(method.Identifier.SpanStart + 1, 0);
                foreach (CodeRefactoringProvider refactoring in RuleSet.Refactorings)
                {
                    await refactoring.ComputeRefactoringsAsync(new CodeRefactoringContext(
                        document,
                        caret,
                        action => offers.Add(new Offer(refactoring, NameOf(method), action, null)),
                        CancellationToken.None));
                }
            }
        }

        return offers;
    }

    // Unlike a position, the same after the edit.
    private static string NameOf(MethodDeclarationSyntax method) => string.Join(
        ".",
        method.Ancestors().Reverse().Select(static node => node switch
        {
            BaseNamespaceDeclarationSyntax space => space.Name.ToString(),
            BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
            _ => null,
        }).Where(static name => name is not null).Append(method.Identifier.ValueText));

    private static string PlaceOf(Location location) =>
        $"{Path.GetFileName(location.GetLineSpan().Path)}:{location.GetLineSpan().StartLinePosition.Line + 1}";
}
