using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.CodeFixes.Editing;

namespace OktaGen.CodeFixes.Rules.Scopes;

/// <summary>OKTA0006: replaces an unknown scope by the one that was probably meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceScopeCodeFix)), Shared]
public sealed class ReplaceScopeCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.UnknownScope);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (model is null
                || !diagnostic.Properties.TryGetValue(DiagnosticProperties.Scope, out string? scope)
                || scope is null
                || root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax expression)
            {
                continue;
            }

            string replacement = ScopeExpression.Of(scope, model, expression.SpanStart, [expression]);
            context.RegisterTextFix(diagnostic, $"Replace by '{scope}'", nameof(ReplaceScopeCodeFix), (_, _) => [new TextChange(expression.Span, replacement)]);
        }
    }
}
