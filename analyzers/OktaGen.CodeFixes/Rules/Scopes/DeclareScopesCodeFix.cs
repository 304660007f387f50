using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OktaGen.Analyzers;
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
                    [Change(symbol, verbSyntax, operation, model, cancellationToken)]);
        }

        return Task.CompletedTask;
    }

    private static (AttributeData Data, AttributeSyntax Syntax)? FindAttribute(
        IMethodSymbol method, Func<AttributeData, bool> predicate, CancellationToken cancellationToken)
    {
        AttributeData? attribute = method.GetAttributes().FirstOrDefault(predicate);
        return attribute?.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is AttributeSyntax syntax ? (attribute, syntax) : null;
    }

    private static TextChange Change(
        IMethodSymbol method, AttributeSyntax verb, Operation operation, SemanticModel model, CancellationToken cancellationToken)
    {
        AttributeSyntax? required = FindAttribute(method, static attribute =>
            OktaAttributes.Is(attribute, KnownNames.RequiresScopeAttribute), cancellationToken)?.Syntax;
        AttributeSyntax? none = FindAttribute(method, static attribute =>
            OktaAttributes.Is(attribute, KnownNames.NoScopeAttribute), cancellationToken)?.Syntax;
        SeparatedSyntaxList<AttributeArgumentSyntax> arguments = required?.ArgumentList?.Arguments ?? default;
        ExpressionSyntax[] before = [.. arguments.Select(static argument => argument.Expression)];
        string[] scopes = [.. operation.Scopes.Select(Express)];
        if (scopes.Length == 0)
        {
            return required is null
                ? new TextChange(new TextSpan(verb.Span.End, 0), ", NoScope")
                : new TextChange(required.Span, "NoScope");
        }

        // One for one: whatever stands around it stays.
        if (scopes.Length == 1 && before.Length == 1)
        {
            return new TextChange(before[0].Span, scopes[0]);
        }

        string list = string.Join(", ", scopes);
        return required?.ArgumentList is { } argumentList
            ? new TextChange(TextSpan.FromBounds(argumentList.OpenParenToken.Span.End, argumentList.CloseParenToken.SpanStart), list)
            : none is not null
                ? new TextChange(none.Span, $"RequiresScope({list})")
                : new TextChange(new TextSpan(verb.Span.End, 0), $", RequiresScope({list})");

        // What says the right thing already stays as it is written.
        string Express(string scope) =>
            before.FirstOrDefault(expression => scope.Equals(model.GetConstantValue(expression, cancellationToken).Value))?.ToString()
            ?? ScopeExpression.Of(scope, model, verb.SpanStart, before);
    }
}
