using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.Analyzers.Rules.Operations;
using OktaGen.CodeFixes.Bases;
using OktaGen.CodeFixes.Editing;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Generator.Reading.Symbols;

namespace OktaGen.CodeFixes.Rules.Operations;

/// <summary>OKTA0011: returns all pages instead of the first.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReturnAllPagesCodeFix)), Shared]
public sealed class ReturnAllPagesCodeFix() : NodeCodeFix<MethodDeclarationSyntax>(RuleIds.FirstPageAlone)
{
    private protected override Task RegisterAsync(
        CodeFixContext context, Diagnostic diagnostic, MethodDeclarationSyntax method, SemanticModel model)
    {
        if (model.GetDeclaredSymbol(method, context.CancellationToken) is { } symbol
            && EndpointDeclarations.Find(symbol.ContainingType, model.Compilation, context.CancellationToken)
                .FirstOrDefault(endpoint => SymbolEqualityComparer.Default.Equals(endpoint.Method, symbol)) is { } endpoint
            && FirstPageAnalyzer.FindItem(endpoint, model.Compilation) is { } item
            && KnownTypes.Of(model.Compilation).OktaPageableOfT is { } pageable)
        {
            string type = new NameWriter(model, method.ReturnType.SpanStart).Of(pageable.Construct(item));
            context.RegisterTextFix(
                diagnostic,
                $"Return all pages as {pageable.Name}",
                nameof(ReturnAllPagesCodeFix),
                (_, _) => Comments.Replace(method.ReturnType, type));
        }

        return Task.CompletedTask;
    }
}
