using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Text;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.CodeFixes.Bases;
using OktaGen.CodeFixes.Editing;

namespace OktaGen.CodeFixes.Rules.Shapes;

/// <summary>OKTA0132: adds an optional <see cref="CancellationToken"/>, last.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddCancellationTokenCodeFix)), Shared]
public sealed class AddCancellationTokenCodeFix() : NodeCodeFix<MethodDeclarationSyntax>(RuleIds.NoCancellationToken)
{
    private const string Title = "Add a CancellationToken";

    private protected override Task RegisterAsync(
        CodeFixContext context, Diagnostic diagnostic, MethodDeclarationSyntax method, SemanticModel model)
    {
        if (model.GetDeclaredSymbol(method, context.CancellationToken) is { } symbol && !HasOverload(symbol))
        {
            Solution solution = context.Document.Project.Solution;
            context.RegisterCodeFix(
                CodeAction.Create(
                    Title, cancellationToken => AddAsync(symbol, solution, cancellationToken), nameof(AddCancellationTokenCodeFix)),
                diagnostic);
        }

        return Task.CompletedTask;
    }

    /// <summary>Adds it to the endpoint and to what implements it by hand, such as a fake, which would not compile otherwise.</summary>
    private static async Task<Solution> AddAsync(IMethodSymbol endpoint, Solution solution, CancellationToken cancellationToken)
    {
        IEnumerable<ISymbol> implementations = await SymbolFinder
            .FindImplementationsAsync(endpoint, solution, cancellationToken: cancellationToken).ConfigureAwait(false);
        var changes = new Dictionary<DocumentId, List<TextChange>>();
        IEnumerable<IMethodSymbol> methods = implementations.OfType<IMethodSymbol>().Where(static method => !HasOverload(method));
        foreach (IMethodSymbol method in methods.Prepend(endpoint))
        {
            foreach (SyntaxReference reference in method.DeclaringSyntaxReferences)
            {
                if (solution.FindDocument(reference.SyntaxTree) is not { } document
                    || await reference.GetSyntaxAsync(cancellationToken).ConfigureAwait(false) is not MethodDeclarationSyntax declaration
                    || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
                {
                    continue;
                }

                if (!changes.TryGetValue(document.Id, out List<TextChange>? edits))
                {
                    changes.Add(document.Id, edits = []);
                }

                SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                edits.AddRange(ParameterText.InsertCancellationToken(
                    declaration.ParameterList, method, new NameWriter(model, declaration.SpanStart), text));
            }
        }

        foreach (KeyValuePair<DocumentId, List<TextChange>> pair in changes)
        {
            SourceText text = await solution.GetDocument(pair.Key)!.GetTextAsync(cancellationToken).ConfigureAwait(false);
            solution = solution.WithDocumentText(pair.Key, text.WithChanges(pair.Value));
        }

        return solution;
    }

    // One with the token would be there twice.
    private static bool HasOverload(IMethodSymbol method) =>
        method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>().Any(other =>
            other.Parameters.Length == method.Parameters.Length + 1
            && other.Parameters.Any(static parameter => parameter.Type.Name == nameof(CancellationToken))
            && other.Parameters.Where(static parameter => parameter.Type.Name != nameof(CancellationToken))
                .Zip(method.Parameters, static (left, right) => SymbolEqualityComparer.Default.Equals(left.Type, right.Type))
                .All(static isSame => isSame));
}
