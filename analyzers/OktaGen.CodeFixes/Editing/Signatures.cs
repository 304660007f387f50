using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Text;

namespace OktaGen.CodeFixes.Editing;

/// <summary>
/// Changes the signature of an endpoint together with what implements it by hand, such as a fake, which would not compile otherwise.
/// </summary>
internal static class Signatures
{
    public static async Task<Solution> ChangeAsync(
        IMethodSymbol endpoint,
        Solution solution,
        Func<DeclaredMethod, IEnumerable<TextChange>> changes,
        CancellationToken cancellationToken)
    {
        IEnumerable<ISymbol> implementations = await SymbolFinder
            .FindImplementationsAsync(endpoint, solution, cancellationToken: cancellationToken).ConfigureAwait(false);
        var edits = new Dictionary<DocumentId, List<TextChange>>();
        foreach (IMethodSymbol method in implementations.OfType<IMethodSymbol>().Prepend(endpoint))
        {
            foreach (SyntaxReference reference in method.DeclaringSyntaxReferences)
            {
                if (solution.FindDocument(reference.SyntaxTree) is not { } document
                    || await reference.GetSyntaxAsync(cancellationToken).ConfigureAwait(false) is not MethodDeclarationSyntax declaration
                    || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
                {
                    continue;
                }

                if (!edits.TryGetValue(document.Id, out List<TextChange>? ofFile))
                {
                    edits.Add(document.Id, ofFile = []);
                }

                SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                ofFile.AddRange(changes(new DeclaredMethod(declaration, method, model, text)));
            }
        }

        foreach (KeyValuePair<DocumentId, List<TextChange>> pair in edits)
        {
            SourceText text = await solution.GetDocument(pair.Key)!.GetTextAsync(cancellationToken).ConfigureAwait(false);
            solution = solution.WithDocumentText(pair.Key, text.WithChanges(pair.Value));
        }

        return solution;
    }
}
