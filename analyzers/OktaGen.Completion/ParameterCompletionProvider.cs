using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Tags;
using Microsoft.CodeAnalysis.Text;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Knowledge;
using OktaGen.Knowledge.Endpoints;

namespace OktaGen.Completion;

/// <summary>
/// Suggests parameters of an endpoint: one for each placeholder of its route that has none yet, and a cancellation token.
/// </summary>
[ExportCompletionProvider(nameof(ParameterCompletionProvider), LanguageNames.CSharp), Shared]
public sealed class ParameterCompletionProvider : CompletionProvider
{
    private const string CancellationToken = nameof(System.Threading.CancellationToken);
    private const string FullName = "System.Threading." + CancellationToken;

    /// <summary>What an item needs before its text, where the file does not import the type.</summary>
    private const string Qualifier = nameof(Qualifier);

    /// <inheritdoc/>
    public override bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options) =>
        trigger.Kind != CompletionTriggerKind.Insertion || trigger.Character is '(' or ',' or ' ' || char.IsLetter(trigger.Character);

    /// <inheritdoc/>
    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null
            || FindMethod(root, context.Position) is not { Parent: InterfaceDeclarationSyntax } method
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model
            || model.GetDeclaredSymbol(method, context.CancellationToken) is not { } symbol
            || FindRoute(symbol) is not { } route)
        {
            return;
        }

        HashSet<string> bound = [.. symbol.Parameters.Select(NameInRoute)];
        foreach (string placeholder in route.Placeholders)
        {
            if (!bound.Contains(placeholder))
            {
                string name = SyntaxFacts.GetKeywordKind(placeholder) == SyntaxKind.None ? placeholder : "@" + placeholder;
                context.AddItem(Create($"string {name}", $"{{{placeholder}}} of the route", "0"));
            }
        }

        if (!symbol.Parameters.Any(static parameter => parameter.Type.ToDisplayString() == FullName))
        {
            string type = model.Compilation.GetTypesByMetadataName(FullName).FirstOrDefault()
                ?.ToMinimalDisplayString(model, method.SpanStart) ?? FullName;
            context.AddItem(Create($"{CancellationToken} cancellationToken = default", "cancels the call", "1")
                .AddProperty(Qualifier, type.Substring(0, type.Length - CancellationToken.Length)));
        }
    }

    /// <inheritdoc/>
    public override Task<CompletionChange> GetChangeAsync(
        Document document, CompletionItem item, char? commitKey, CancellationToken cancellationToken)
    {
        string qualifier = item.Properties.TryGetValue(Qualifier, out string? text) ? text : string.Empty;
        return Task.FromResult(CompletionChange.Create(new TextChange(item.Span, qualifier + item.DisplayText)));
    }

    private static CompletionItem Create(string text, string remark, string order) => CompletionItem.Create(
        text,
        sortText: order + text,
        tags: ImmutableArray.Create(WellKnownTags.Parameter),
        inlineDescription: remark);

    // The place of a new parameter: behind an opening parenthesis or a comma, or at a type whose parameter has no name yet.
    private static MethodDeclarationSyntax? FindMethod(SyntaxNode root, int position)
    {
        SyntaxToken token = root.FindToken(Math.Max(0, position - 1));
        bool isPlace = token.IsKind(SyntaxKind.OpenParenToken)
            || token.IsKind(SyntaxKind.CommaToken)
            || (token.Span.End == position
            && token.Parent?.FirstAncestorOrSelf<ParameterSyntax>() is { Identifier.IsMissing: true, AttributeLists.Count: 0 });
        return isPlace && token.Parent?.FirstAncestorOrSelf<ParameterListSyntax>() is { Parent: MethodDeclarationSyntax method }
            ? method
            : null;
    }

    private static RouteTemplate? FindRoute(IMethodSymbol method) => method.GetAttributes()
        .Where(static attribute => OktaAttributes.VerbOf(attribute) is not null)
        .Select(static attribute => RouteTemplate.Parse(OktaAttributes.Text(attribute, 0), out _))
        .FirstOrDefault();

    private static string NameInRoute(IParameterSymbol parameter) =>
        OktaAttributes.Find(parameter.GetAttributes(), KnownNames.PathAttribute) is { } path && OktaAttributes.Text(path, 0) is { } name
            ? name
            : parameter.Name;
}
