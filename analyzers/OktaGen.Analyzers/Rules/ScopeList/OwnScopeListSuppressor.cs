using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Generator.Reading.Project;

namespace OktaGen.Analyzers.Rules.ScopeList;

/// <summary>
/// Takes back CS0436 where a project names its own generated scope list and sees that of another project as well: tests with a list of
/// their own, to which the app shows its internals. The compiler takes the project's own, which is what is meant.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OwnScopeListSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor s_ownList = new(
        "OKTA0501", "CS0436", "The name means the project's own scope list; another project's of the same name is not asked for.");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(s_ownList);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        INamespaceOrTypeSymbol? ownList = null;
        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location is not { SourceTree: { } tree, SourceSpan: var span }
                || !tree.GetText(context.CancellationToken).ToString(span).EndsWith(GrantedScopesModel.ClassName, StringComparison.Ordinal))
            {
                continue;
            }

            ownList ??= ProjectReader.FindGrantedScopes(context.Compilation, context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
            SyntaxNode name = tree.GetRoot(context.CancellationToken).FindNode(span, getInnermostNodeForTie: true);
            ISymbol? named = context.GetSemanticModel(tree).GetSymbolInfo(name, context.CancellationToken).Symbol;
            if (named is INamedTypeSymbol type
                && SymbolEqualityComparer.Default.Equals(type, ownList)
                && new SymbolType(type).IsGenerated)
            {
                context.ReportSuppression(Suppression.Create(s_ownList, diagnostic));
            }
        }
    }
}
