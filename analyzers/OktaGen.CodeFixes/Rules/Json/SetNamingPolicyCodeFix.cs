using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.Analyzers.Rules.Json;
using OktaGen.CodeFixes.Bases;
using OktaGen.CodeFixes.Editing;

namespace OktaGen.CodeFixes.Rules.Json;

/// <summary>OKTA0133: has the context write names as Okta does, wherever it is declared in the project.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SetNamingPolicyCodeFix)), Shared]
public sealed class SetNamingPolicyCodeFix() : NodeCodeFix<TypeOfExpressionSyntax>(RuleIds.JsonNameOfCSharp)
{
    private protected override async Task RegisterAsync(
        CodeFixContext context, Diagnostic diagnostic, TypeOfExpressionSyntax expression, SemanticModel model)
    {
        Solution solution = context.Document.Project.Solution;
        if (model.GetTypeInfo(expression.Type, context.CancellationToken).Type is INamedTypeSymbol jsonContext
            && FindPlace(jsonContext, solution, context.CancellationToken) is { } place
            && solution.FindDocument(place.SyntaxTree) is { } document
            && await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is { } placeModel)
        {
            NameWriter names = new(placeModel, (place as ClassDeclarationSyntax)?.Identifier.SpanStart ?? place.SpanStart);
            context.RegisterTextFix(
                diagnostic, $"Name properties in camel case in '{jsonContext.Name}'", nameof(SetNamingPolicyCodeFix), (text, _) =>
                    [Change(place, names, text)], document);
        }
    }

    /// <summary>The options that the context has; otherwise the declaration that gets them.</summary>
    private static SyntaxNode? FindPlace(INamedTypeSymbol jsonContext, Solution solution, CancellationToken cancellationToken) =>
        JsonNameAnalyzer.FindOptions(jsonContext) is { } options
            ? options.ApplicationSyntaxReference?.GetSyntax(cancellationToken)
            : JsonContextEditor.FindDeclaration(jsonContext, solution, cancellationToken);

    private static TextChange Change(SyntaxNode place, NameWriter names, SourceText text)
    {
        string policy = names.Of(JsonContextEditor.NamingPolicy) + ".CamelCase";
        string argument = $"{JsonNameAnalyzer.NamingPolicy} = {policy}";
        if (place is not AttributeSyntax options)
        {
            SyntaxToken first = place.GetFirstToken();
            string attribute = $"[{names.OfAttribute(JsonContextEditor.Options)}({argument})]";
            string lineBreak = SourceEdits.NewLineOf(text) + SourceEdits.IndentOf(first, text);
            return new TextChange(new TextSpan(first.SpanStart, 0), attribute + lineBreak);
        }

        if (options.ArgumentList is not { } list)
        {
            return new TextChange(new TextSpan(options.Span.End, 0), $"({argument})");
        }

        return list.Arguments.FirstOrDefault(static argument =>
            argument.NameEquals?.Name.Identifier.ValueText == JsonNameAnalyzer.NamingPolicy) is { } unspecified
            ? new TextChange(unspecified.Expression.Span, policy)
            : new TextChange(new TextSpan(list.CloseParenToken.SpanStart, 0), (EndsInArgument(list) ? ", " : string.Empty) + argument);
    }

    // Nothing, or a comma that nothing follows yet.
    private static bool EndsInArgument(AttributeArgumentListSyntax list) => list.Arguments.LastOrDefault() is { Span.IsEmpty: false };
}
