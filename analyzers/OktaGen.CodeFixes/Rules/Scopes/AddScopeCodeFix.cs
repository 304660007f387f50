using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.CodeFixes.Editing;
using OktaGen.Generator.Reading.Project;

namespace OktaGen.CodeFixes.Rules.Scopes;

/// <summary>OKTA0001 and OKTA0005: adds the scope to a scopes file, and creates the file where there is none.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddScopeCodeFix)), Shared]
public sealed class AddScopeCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        RuleIds.ScopeNotGranted, RuleIds.UsedScopeNotGranted);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => AddScopeFixAllProvider.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Project project = context.Document.Project;
        ImmutableArray<TextDocument> files = ScopesFiles.Find(project);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(DiagnosticProperties.Scope, out string? scope) || scope is null)
            {
                continue;
            }

            foreach (TextDocument file in files)
            {
                DocumentId id = file.Id;
                string path = ScopesFiles.PathOf(file);
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Add '{scope}' to {(files.Length == 1 ? ScopesConfiguration.FileName : path)}",
                        cancellationToken => ScopesFiles.AddAsync(project.Solution, id, [scope], cancellationToken),
                        KeyFor(path)),
                    diagnostic);
            }

            // Some editors, and dotnet format, add no files: they would drop it without a word.
            if (files.IsEmpty && project.Solution.Workspace.CanApplyChange(ApplyChangesKind.AddAdditionalDocument))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Create {ScopesConfiguration.FileName} with '{scope}'",
                        _ => Task.FromResult(ScopesFiles.Create(project.Solution, project, [scope])),
                        KeyFor(ScopesConfiguration.FileName)),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>Names the file and not the scope, so that Fix All takes all scopes.</summary>
    internal static string KeyFor(string path) => nameof(AddScopeCodeFix) + ":" + path;
}
