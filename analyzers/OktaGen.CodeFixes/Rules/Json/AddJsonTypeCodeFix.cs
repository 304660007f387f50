using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.CodeFixes.Editing;

namespace OktaGen.CodeFixes.Rules.Json;

/// <summary>OKTA0130: adds <c>[JsonSerializable]</c> to the context, wherever that is declared in the project.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddJsonTypeCodeFix)), Shared]
public sealed class AddJsonTypeCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.UnknownJsonType);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => AddJsonTypeFixAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Project project = context.Document.Project;
        Compilation? compilation = await project.GetCompilationAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (compilation is not null
                && Read(diagnostic) is var (contextId, typeId)
                && DocumentationCommentId.GetFirstSymbolForDeclarationId(contextId, compilation) is { } jsonContext
                && DocumentationCommentId.GetFirstSymbolForReferenceId(typeId, compilation) is ITypeSymbol type
                && !NameWriter.NeedsAlias(type, compilation)
                && JsonContextEditor.FindDeclaration(jsonContext, project.Solution, context.CancellationToken) is not null)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Add '{type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}' to '{jsonContext.Name}'",
                        cancellationToken => JsonContextEditor.AddAsync(project.Solution, project.Id, contextId, typeId, cancellationToken),
                        nameof(AddJsonTypeCodeFix)),
                    diagnostic);
            }
        }
    }

    /// <summary>The context and the type of a diagnostic.</summary>
    internal static (string Context, string Type)? Read(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(DiagnosticProperties.JsonContext, out string? context)
        && diagnostic.Properties.TryGetValue(DiagnosticProperties.JsonType, out string? type)
        && context is not null
        && type is not null
            ? (context, type)
            : null;
}
