using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
                    Title,
                    cancellationToken => Signatures.ChangeAsync(symbol, solution, Changes, cancellationToken),
                    nameof(AddCancellationTokenCodeFix)),
                diagnostic);
        }

        return Task.CompletedTask;
    }

    private static IEnumerable<TextChange> Changes(DeclaredMethod method) => HasOverload(method.Symbol)
        ? []
        : ParameterText.InsertCancellationToken(method.Syntax.ParameterList, method.Symbol, method.Names, method.Text);

    // One with the token would be there twice.
    private static bool HasOverload(IMethodSymbol method) =>
        method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>().Any(other =>
            other.Parameters.Length == method.Parameters.Length + 1
            && other.Parameters.Any(static parameter => parameter.Type.Name == nameof(CancellationToken))
            && other.Parameters.Where(static parameter => parameter.Type.Name != nameof(CancellationToken))
                .Zip(method.Parameters, static (left, right) => SymbolEqualityComparer.Default.Equals(left.Type, right.Type))
                .All(static isSame => isSame));
}
