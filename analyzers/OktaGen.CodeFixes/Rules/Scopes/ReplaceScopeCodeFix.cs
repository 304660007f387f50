using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.CodeFixes.Bases;
using OktaGen.CodeFixes.Editing;

namespace OktaGen.CodeFixes.Rules.Scopes;

/// <summary>OKTA0006: replaces an unknown scope by the one that was probably meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceScopeCodeFix)), Shared]
public sealed class ReplaceScopeCodeFix() : NodeCodeFix<ExpressionSyntax>(RuleIds.UnknownScope)
{
    // An attribute of a lambda has an expression around it, which is not meant.
    private protected override ExpressionSyntax? Find(SyntaxNode place) => place as ExpressionSyntax;

    private protected override Task RegisterAsync(
        CodeFixContext context, Diagnostic diagnostic, ExpressionSyntax expression, SemanticModel model)
    {
        if (diagnostic.Properties.TryGetValue(DiagnosticProperties.Scope, out string? scope) && scope is not null)
        {
            string replacement = ScopeExpression.Of(scope, model, expression.SpanStart, [expression]);
            context.RegisterTextFix(diagnostic, $"Replace by '{scope}'", nameof(ReplaceScopeCodeFix), (_, _) =>
                Comments.Replace(expression, replacement));
        }

        return Task.CompletedTask;
    }
}
