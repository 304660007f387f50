using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.CodeFixes.Editing;

namespace OktaGen.CodeFixes.Rules.Scopes.Usage;

/// <summary>OKTA0005: adds the scope to those that code hands to Okta's own SDK.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddConfiguredScopeCodeFix)), Shared]
public sealed class AddConfiguredScopeCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.UsedScopeNotGranted);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(DiagnosticProperties.ConfiguredScope, out string? scope)
                && scope is not null
                && diagnostic.AdditionalLocations is { Count: 1 } places
                && places[0] is { SourceTree: { } tree } place
                && context.Document.Project.Solution.FindDocument(tree) is { } document
                && await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is { } model
                && model.SyntaxTree.GetRoot(context.CancellationToken).FindNode(place.SourceSpan, getInnermostNodeForTie: true)
                    is ExpressionSyntax { Parent: InitializerExpressionSyntax or ExpressionElementSyntax } last)
            {
                string added = ", " + ScopeExpression.Of(scope, model, last.SpanStart, [last]);
                context.RegisterTextFix(
                    diagnostic,
                    $"Add '{scope}' to Configuration.Scopes",
                    nameof(AddConfiguredScopeCodeFix),
                    (_, _) => [new TextChange(new TextSpan(last.Span.End, 0), added)],
                    document);
            }
        }
    }
}
