using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Text;
using OktaGen.Knowledge.Catalogue;

namespace OktaGen.Completion;

/// <summary>Suggests the routes of Okta's operations inside <c>[Get("…")]</c> and the other methods.</summary>
[ExportCompletionProvider(nameof(RouteCompletionProvider), LanguageNames.CSharp), Shared]
public sealed class RouteCompletionProvider : CompletionProvider
{
    /// <inheritdoc/>
    public override bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options) =>
        LiteralItem.IsTrigger(trigger);

    /// <inheritdoc/>
    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        if (await AttributeText.FindAsync(context.Document, context.Position, context.CancellationToken)
            .ConfigureAwait(false) is not { } text)
        {
            return;
        }

        string method = text.Name.ToUpperInvariant();
        bool isMethod = false;
        foreach (Operation operation in OperationCatalogue.Default.Operations)
        {
            if (operation.Method == method)
            {
                isMethod = true;
                context.AddItem(LiteralItem.Create(operation.Path, operation.Id, OperationFacts.Describe(operation)));
            }
        }

        if (isMethod)
        {
            context.CompletionListSpan = text.Span;
            context.IsExclusive = true;
        }
    }

    /// <inheritdoc/>
    public override Task<CompletionDescription?> GetDescriptionAsync(
        Document document, CompletionItem item, CancellationToken cancellationToken) =>
        Task.FromResult<CompletionDescription?>(LiteralItem.Describe(item));
}
