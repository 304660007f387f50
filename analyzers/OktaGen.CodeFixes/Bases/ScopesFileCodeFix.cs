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
    private const string Removal = ":Remove";

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

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => ScopesFileFixAllProvider.Instance;

    /// <inheritdoc/>
    public sealed override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        TextDocument file = context.TextDocument;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (FindEdit(diagnostic, isRemoval: false) is { } replacement)
            {
                Register($"Replace by '{replacement.Replacement}'", replacement, ":Replace");
            }

            if (_removal is not null && FindEdit(diagnostic, isRemoval: true) is { } removal)
            {
                Register(_removal, removal, Removal);
            }

            void Register(string title, ScopeLineEdit edit, string key) => context.RegisterCodeFix(
                CodeAction.Create(
                    title,
                    cancellationToken => ScopesFiles.EditAsync(file.Project.Solution, file.Id, [edit], cancellationToken),
                    GetType().Name + key),
                diagnostic);
        }

        return Task.CompletedTask;
    }

    /// <summary>Whether an edit with this key removes lines.</summary>
    internal static bool IsRemoval(string? equivalenceKey) => equivalenceKey?.EndsWith(Removal, StringComparison.Ordinal) == true;

    /// <summary>What an edit does at a diagnostic; null where it has nothing to put there.</summary>
    internal static ScopeLineEdit? FindEdit(Diagnostic diagnostic, bool isRemoval)
    {
        TextSpan span = diagnostic.Location.SourceSpan;
        return isRemoval ? new ScopeLineEdit(span, null)
            : diagnostic.Properties.GetValueOrDefault(DiagnosticProperties.Scope) is { } scope ? new ScopeLineEdit(span, scope)
            : null;
    }
}
