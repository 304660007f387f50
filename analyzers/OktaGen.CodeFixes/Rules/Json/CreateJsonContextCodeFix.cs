using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.CodeFixes.Bases;

namespace OktaGen.CodeFixes.Rules.Json;

/// <summary>OKTA0118: writes a JSON context for an interface that has none, with all types that it sends and receives.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CreateJsonContextCodeFix)), Shared]
public sealed class CreateJsonContextCodeFix() : NodeCodeFix<InterfaceDeclarationSyntax>(RuleIds.MissingJsonContext)
{
    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => CreateJsonContextFixAllProvider.Instance;

    private protected override Task RegisterAsync(
        CodeFixContext context, Diagnostic diagnostic, InterfaceDeclarationSyntax declaration, SemanticModel model)
    {
        // What an interface inherits is told of at the base, whose file need not hold the client.
        if (FindNew(declaration, model, context.CancellationToken) is { } created)
        {
            Project project = context.Document.Project;
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Create the JSON context '{created.Name}'",
                    cancellationToken => NewJsonContext.WriteAsync(project.Solution, project.Id, created.ClientId, cancellationToken),
                    nameof(CreateJsonContextCodeFix)),
                diagnostic);
        }

        return Task.CompletedTask;
    }

    /// <summary>What can be written for the interface at which the rule reports.</summary>
    internal static NewJsonContext? FindNew(
        InterfaceDeclarationSyntax declaration, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetDeclaredSymbol(declaration, cancellationToken) is { } client
            ? NewJsonContext.For(client, model.Compilation, cancellationToken)
            : null;
}
