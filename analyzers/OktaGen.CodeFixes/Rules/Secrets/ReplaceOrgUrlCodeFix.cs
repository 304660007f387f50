using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.CodeFixes.Editing;

namespace OktaGen.CodeFixes.Rules.Secrets;

/// <summary>OKTA0302: puts the org's own encrypted address there.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceOrgUrlCodeFix)), Shared]
public sealed class ReplaceOrgUrlCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.UnsafeOrgUrl);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            // A constant of another place is not this one's to change.
            if (diagnostic.Properties.TryGetValue(DiagnosticProperties.Url, out string? url)
                && url is not null
                && root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is LiteralExpressionSyntax literal)
            {
                TextChange change = new(literal.Span, SymbolDisplay.FormatLiteral(url, quote: true));
                context.RegisterTextFix(diagnostic, $"Use '{url}'", nameof(ReplaceOrgUrlCodeFix), (_, _) => [change]);
            }
        }
    }
}
