using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.CodeFixes.Editing;

namespace OktaGen.CodeFixes.Rules.ScopeList;

/// <summary>OKTA0202, OKTA0206 and OKTA0207: removes a line of a scopes file, or puts the scope there that will do.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(EditScopesFileCodeFix),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".txt"]), Shared]
public sealed class EditScopesFileCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(RuleIds.DuplicateScopesLine, RuleIds.UnknownListedScope, RuleIds.UnusedGrant);

    /// <summary>None: the stock provider loses edits of additional files.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        TextDocument file = context.TextDocument;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            TextSpan span = diagnostic.Location.SourceSpan;
            if (diagnostic.Properties.TryGetValue(DiagnosticProperties.Scope, out string? scope) && scope is not null)
            {
                Register($"Replace by '{scope}'", text => ScopesFileEditor.Replace(text, span, scope), "Replace");
            }

            // An unknown scope was probably meant to be another: to remove it is no cure.
            if (diagnostic.Id != RuleIds.UnknownListedScope)
            {
                string title = diagnostic.Id == RuleIds.DuplicateScopesLine ? "Remove the repeated line" : "Remove the line";
                Register(title, text => ScopesFileEditor.RemoveLine(text, text.Lines.GetLineFromPosition(span.Start).LineNumber), "Remove");
            }

            void Register(string title, Func<SourceText, SourceText> edit, string key) => context.RegisterCodeFix(
                CodeAction.Create(title, cancellationToken => EditAsync(file, edit, cancellationToken), nameof(EditScopesFileCodeFix) + ":" + key),
                diagnostic);
        }

        return Task.CompletedTask;
    }

    private static async Task<Solution> EditAsync(TextDocument file, Func<SourceText, SourceText> edit, CancellationToken cancellationToken)
    {
        SourceText text = await file.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return file.Project.Solution.WithAdditionalDocumentText(file.Id, edit(text));
    }
}
