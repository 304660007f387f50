using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.CodeFixes.Bases;
using OktaGen.CodeFixes.Editing;

namespace OktaGen.CodeFixes.Rules.Secrets;

/// <summary>OKTA0302: puts the org's own encrypted address there. A constant of another place is not this one's to change.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceOrgUrlCodeFix)), Shared]
public sealed class ReplaceOrgUrlCodeFix() : NodeCodeFix<LiteralExpressionSyntax>(RuleIds.UnsafeOrgUrl)
{
    private protected override Task RegisterAsync(
        CodeFixContext context, Diagnostic diagnostic, LiteralExpressionSyntax literal, SemanticModel model)
    {
        if (diagnostic.Properties.TryGetValue(DiagnosticProperties.Url, out string? url) && url is not null)
        {
            TextChange change = new(literal.Span, LiteralText.Like(literal.Token, url));
            context.RegisterTextFix(diagnostic, $"Use '{url}'", nameof(ReplaceOrgUrlCodeFix), (_, _) => [change]);
        }

        return Task.CompletedTask;
    }
}
