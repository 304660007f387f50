using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OktaGen.Analyzers;

namespace OktaGen.CodeFixes.Json;

/// <summary>OKTA0133: has the context write names as Okta does, wherever it is declared in the project.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SetNamingPolicyCodeFix)), Shared]
public sealed class SetNamingPolicyCodeFix : CodeFixProvider
{
    private const string Attribute = "JsonSourceGenerationOptions";
    private const string Property = "PropertyNamingPolicy";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.JsonNameOfCSharp);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        Solution solution = context.Document.Project.Solution;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (model is not null
                && root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<TypeOfExpressionSyntax>() is { } expression
                && model.GetTypeInfo(expression.Type, context.CancellationToken).Type is INamedTypeSymbol jsonContext
                && FindPlace(jsonContext, solution, context.CancellationToken) is { } place
                && solution.GetDocument(place.SyntaxTree) is { } document)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Name properties in camel case in '{jsonContext.Name}'",
                        cancellationToken => ChangeAsync(document, place, cancellationToken),
                        nameof(SetNamingPolicyCodeFix)),
                    diagnostic);
            }
        }
    }

    /// <summary>The options that the context has; otherwise the declaration that gets them.</summary>
    private static SyntaxNode? FindPlace(INamedTypeSymbol jsonContext, Solution solution, CancellationToken cancellationToken) =>
        jsonContext.GetAttributes().FirstOrDefault(static attribute => attribute.AttributeClass?.Name == Attribute + nameof(System.Attribute)) is { } options
            ? options.ApplicationSyntaxReference?.GetSyntax(cancellationToken)
            : JsonContextEditor.FindDeclaration(jsonContext, solution, cancellationToken);

    private static async Task<Document> ChangeAsync(Document document, SyntaxNode place, CancellationToken cancellationToken)
    {
        SemanticModel? model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        string prefix = JsonContextEditor.IsImported(model!, place.SpanStart) ? string.Empty : JsonContextEditor.Namespace + ".";
        return await SourceEdits.ChangeAsync(document, (text, _) => [Change(place, prefix, text)], cancellationToken).ConfigureAwait(false);
    }

    private static TextChange Change(SyntaxNode place, string prefix, SourceText text)
    {
        string policy = prefix + "JsonKnownNamingPolicy.CamelCase";
        string argument = $"{Property} = {policy}";
        if (place is not AttributeSyntax options)
        {
            SyntaxToken first = place.GetFirstToken();
            string attribute = $"[{prefix}{Attribute}({argument})]{SourceEdits.NewLineOf(text)}{SourceEdits.IndentOf(first, text)}";
            return new TextChange(new TextSpan(first.SpanStart, 0), attribute);
        }

        if (options.ArgumentList is not { } list)
        {
            return new TextChange(new TextSpan(options.Span.End, 0), $"({argument})");
        }

        return list.Arguments.FirstOrDefault(static argument => argument.NameEquals?.Name.Identifier.ValueText == Property) is { } unspecified
            ? new TextChange(unspecified.Expression.Span, policy)
            : new TextChange(new TextSpan(list.CloseParenToken.SpanStart, 0), (list.Arguments.Count > 0 ? ", " : string.Empty) + argument);
    }
}
