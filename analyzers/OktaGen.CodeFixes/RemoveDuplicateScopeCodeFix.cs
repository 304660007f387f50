using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using OktaGen.Analyzers;

namespace OktaGen.CodeFixes;

/// <summary>OKTA0202: removes a line that repeats a scope.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(RemoveDuplicateScopeCodeFix),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".txt"]), Shared]
public sealed class RemoveDuplicateScopeCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.DuplicateScopesLine);

    /// <summary>None: the stock provider loses edits of additional files.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        TextDocument file = context.TextDocument;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            int line = diagnostic.Location.GetLineSpan().StartLinePosition.Line;
            context.RegisterCodeFix(
                CodeAction.Create("Remove the repeated line", cancellationToken => RemoveAsync(file, line, cancellationToken), nameof(RemoveDuplicateScopeCodeFix)),
                diagnostic);
        }

        return Task.CompletedTask;
    }

    private static async Task<Solution> RemoveAsync(TextDocument file, int line, CancellationToken cancellationToken)
    {
        SourceText text = await file.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return file.Project.Solution.WithAdditionalDocumentText(file.Id, ScopesFileEditor.RemoveLine(text, line));
    }
}
