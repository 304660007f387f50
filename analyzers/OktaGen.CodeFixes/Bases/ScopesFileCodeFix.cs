using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.CodeFixes.Editing;

namespace OktaGen.CodeFixes.Bases;

/// <summary>
/// Base of fixes that edit the line of a scopes file at which a rule reports: puts the scope there that the rule names, or removes
/// the line.
/// </summary>
public abstract class ScopesFileCodeFix : CodeFixProvider
{
    private readonly string? _removal;

    /// <param name="ruleId">The rule.</param>
    /// <param name="removal">What it is called to remove the line; null where that is no cure.</param>
    private protected ScopesFileCodeFix(string ruleId, string? removal)
    {
        FixableDiagnosticIds = ImmutableArray.Create(ruleId);
        _removal = removal;
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <summary>None: the stock provider loses edits of additional files.</summary>
    public sealed override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public sealed override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        TextDocument file = context.TextDocument;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            TextSpan span = diagnostic.Location.SourceSpan;
            if (diagnostic.Properties.TryGetValue(DiagnosticProperties.Scope, out string? scope) && scope is not null)
            {
                Register($"Replace by '{scope}'", text => ScopesFileEditor.Replace(text, span, scope), "Replace");
            }

            if (_removal is not null)
            {
                Register(
                    _removal, text => ScopesFileEditor.RemoveLine(text, text.Lines.GetLineFromPosition(span.Start).LineNumber), "Remove");
            }

            void Register(string title, Func<SourceText, SourceText> edit, string key) => context.RegisterCodeFix(
                CodeAction.Create(title, cancellationToken => EditAsync(file, edit, cancellationToken), GetType().Name + ":" + key),
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
