using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.CodeFixes.Bases;
using OktaGen.CodeFixes.Editing;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Knowledge;
using OktaGen.Knowledge.Catalogue;

namespace OktaGen.CodeFixes.Rules.Scopes;

/// <summary>OKTA0002 to OKTA0004: declares what Okta requires for the operation that the method calls.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclareScopesCodeFix)), Shared]
public sealed class DeclareScopesCodeFix()
    : NodeCodeFix<MethodDeclarationSyntax>(RuleIds.NoScopeDeclared, RuleIds.WrongScope, RuleIds.WiderScope)
{
    private protected override Task RegisterAsync(
        CodeFixContext context, Diagnostic diagnostic, MethodDeclarationSyntax method, SemanticModel model)
    {
        if (model.GetDeclaredSymbol(method, context.CancellationToken) is { } symbol
            && FindAttribute(symbol, static attribute => OktaAttributes.VerbOf(attribute) is not null, context.CancellationToken)
                is var (verb, verbSyntax)
            && OperationCatalogue.Default.Find(OktaAttributes.VerbOf(verb)!, OktaAttributes.Text(verb, 0) ?? string.Empty) is { } operation)
        {
            string title = operation.Scopes.IsEmpty
                ? "Declare that no scope is needed"
                : $"Declare '{string.Join("' and '", operation.Scopes)}'";
            context.RegisterTextFix(
                diagnostic, title, nameof(DeclareScopesCodeFix), (_, cancellationToken) =>
                    Changes(symbol, verbSyntax, operation, model, cancellationToken));
        }

        return Task.CompletedTask;
    }

    private static (AttributeData Data, AttributeSyntax Syntax)? FindAttribute(
        IMethodSymbol method, Func<AttributeData, bool> predicate, CancellationToken cancellationToken)
    {
        AttributeData? attribute = method.GetAttributes().FirstOrDefault(predicate);
        return attribute?.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is AttributeSyntax syntax ? (attribute, syntax) : null;
    }

    private static IEnumerable<TextChange> Changes(
        IMethodSymbol method, AttributeSyntax verb, Operation operation, SemanticModel model, CancellationToken cancellationToken)
    {
        AttributeSyntax? required = FindAttribute(method, static attribute =>
            OktaAttributes.Is(attribute, KnownNames.RequiresScopeAttribute), cancellationToken)?.Syntax;
        AttributeSyntax? none = FindAttribute(method, static attribute =>
            OktaAttributes.Is(attribute, KnownNames.NoScopeAttribute), cancellationToken)?.Syntax;
        NameWriter names = new(model, verb.SpanStart);
        SeparatedSyntaxList<AttributeArgumentSyntax> arguments = required?.ArgumentList?.Arguments ?? default;
        ExpressionSyntax[] before = [.. arguments.Select(static argument => argument.Expression)];
        string[] scopes = [.. operation.Scopes.Select(Express)];
        if (scopes.Length == 0)
        {
            return Put(required, names.OfAttribute(KnownNames.NoScopeAttribute));
        }

        return required?.ArgumentList is { } list && before.Length > 0
            ? ReplaceArguments(list, before, scopes)
            : Put(required ?? none, $"{names.OfAttribute(KnownNames.RequiresScopeAttribute)}({string.Join(", ", scopes)})");

        // What says the right thing already stays as it is written.
        string Express(string scope) =>
            before.FirstOrDefault(expression => scope.Equals(model.GetConstantValue(expression, cancellationToken).Value))?.ToString()
            ?? ScopeExpression.Of(scope, model, verb.SpanStart, before);

        IEnumerable<TextChange> Put(AttributeSyntax? old, string attribute) => old is null
            ? [new TextChange(new TextSpan(verb.Span.End, 0), ", " + attribute)]
            : Comments.Replace(old, attribute);
    }

    // One for one, so that whatever stands around them stays.
    private static IEnumerable<TextChange> ReplaceArguments(
        AttributeArgumentListSyntax list, ExpressionSyntax[] before, string[] scopes)
    {
        int last = Math.Min(before.Length, scopes.Length) - 1;
        for (int i = 0; i < last; i++)
        {
            foreach (TextChange change in Comments.Replace(before[i], scopes[i]))
            {
                yield return change;
            }
        }

        // A single argument may be an array, and named, which several cannot be.
        SyntaxNode first = scopes.Length == 1 ? before[last] : list.Arguments[last];
        int end = before[before.Length - 1].Span.End;
        IEnumerable<SyntaxToken> rest = list.DescendantTokens().Where(token => token.SpanStart >= first.SpanStart && token.Span.End <= end);
        foreach (TextChange change in Comments.Replace(rest, string.Join(", ", scopes.Skip(last))))
        {
            yield return change;
        }
    }
}
