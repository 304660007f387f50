using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.CodeFixes.Bases;
using OktaGen.CodeFixes.Editing;
using OktaGen.Knowledge;

namespace OktaGen.CodeFixes.Rules.Shapes;

/// <summary>OKTA0136: marks the interface.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddOktaClientCodeFix)), Shared]
public sealed class AddOktaClientCodeFix() : NodeCodeFix<InterfaceDeclarationSyntax>(RuleIds.UnmarkedInterface)
{
    private const string Title = "Mark with [OktaClient]";

    private protected override Task RegisterAsync(
        CodeFixContext context, Diagnostic diagnostic, InterfaceDeclarationSyntax declaration, SemanticModel model)
    {
        string attribute = $"[{new NameWriter(model, declaration.Keyword.SpanStart).OfAttribute(KnownNames.OktaClientAttribute)}]";
        context.RegisterTextFix(diagnostic, Title, nameof(AddOktaClientCodeFix), (text, _) => [Add(attribute, declaration, text)]);
        return Task.CompletedTask;
    }

    private static TextChange Add(string attribute, InterfaceDeclarationSyntax declaration, SourceText text)
    {
        SyntaxToken first = declaration.GetFirstToken();
        TextLine line = text.Lines.GetLineFromPosition(first.SpanStart);
        bool isAlone = string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(line.Start, first.SpanStart)));
        string after = isAlone ? SourceEdits.NewLineOf(text) + SourceEdits.IndentOf(first, text) : " ";
        return new TextChange(new TextSpan(first.SpanStart, 0), attribute + after);
    }
}
