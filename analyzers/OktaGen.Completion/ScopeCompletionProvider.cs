using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Text;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Knowledge.Catalogue;

namespace OktaGen.Completion;

/// <summary>Suggests scopes inside <c>[RequiresScope("…")]</c>: first those that the method's operation needs.</summary>
[ExportCompletionProvider(nameof(ScopeCompletionProvider), LanguageNames.CSharp), Shared]
public sealed class ScopeCompletionProvider : CompletionProvider
{
    private const string RequiresScope = "RequiresScope";

    // What begins otherwise, such as openid, is of OpenID Connect, and opens no endpoint of the API.
    private const string Management = "okta.";

    /// <inheritdoc/>
    public override bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options) =>
        LiteralItem.IsTrigger(trigger);

    /// <inheritdoc/>
    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        if (await AttributeText.FindAsync(context.Document, context.Position, context.CancellationToken).ConfigureAwait(false)
            is not { Name: RequiresScope } text)
        {
            return;
        }

        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        Operation? operation = text.Attribute.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method
            && model?.GetDeclaredSymbol(method, context.CancellationToken) is { } symbol
            ? FindOperation(symbol)
            : null;
        foreach (string scope in OperationCatalogue.Default.Scopes.All)
        {
            bool isNeeded = operation is not null && operation.Scopes.Contains(scope);
            context.AddItem(LiteralItem.Create(
                scope,
                isNeeded ? operation!.Id : string.Empty,
                isNeeded ? $"{scope}\nNeeded by {operation}" : scope,
                isNeeded ? Fitness.Best : scope.StartsWith(Management, StringComparison.Ordinal) ? Fitness.Good : Fitness.Poor));
        }

        context.CompletionListSpan = text.Span;
        context.IsExclusive = true;
    }

    /// <inheritdoc/>
    public override Task<CompletionDescription?> GetDescriptionAsync(
        Document document, CompletionItem item, CancellationToken cancellationToken) =>
        Task.FromResult<CompletionDescription?>(LiteralItem.Describe(item));

    private static Operation? FindOperation(IMethodSymbol method) => method.GetAttributes()
        .Where(static attribute => OktaAttributes.VerbOf(attribute) is not null)
        .Select(static attribute =>
        OperationCatalogue.Default.Find(OktaAttributes.VerbOf(attribute)!, OktaAttributes.Text(attribute, 0) ?? string.Empty))
        .FirstOrDefault(static operation => operation is not null);
}
