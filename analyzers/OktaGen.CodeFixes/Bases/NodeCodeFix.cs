using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace OktaGen.CodeFixes.Bases;

/// <summary>
/// Base of fixes that edit the code at which a rule reports: finds the node there. Fix All merges what the fixes of one file do.
/// </summary>
/// <typeparam name="TNode">What is edited.</typeparam>
public abstract class NodeCodeFix<TNode> : CodeFixProvider
    where TNode : SyntaxNode
{
    private protected NodeCodeFix(params string[] ruleIds) => FixableDiagnosticIds = ImmutableArray.Create(ruleIds);

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (model is not null
                && root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is { } place
                && Find(place) is { } node)
            {
                await RegisterAsync(context, diagnostic, node, model).ConfigureAwait(false);
            }
        }
    }

    /// <summary>What to edit, for the innermost node of the place that the rule names; null where there is nothing.</summary>
    private protected virtual TNode? Find(SyntaxNode place) => place.FirstAncestorOrSelf<TNode>();

    /// <summary>Offers the edits, if any.</summary>
    private protected abstract Task RegisterAsync(CodeFixContext context, Diagnostic diagnostic, TNode node, SemanticModel model);
}
