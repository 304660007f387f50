using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Generator;
using OktaGen.Generator.Parsing;
using OktaGen.Generator.Scopes;

namespace OktaGen.Analyzers;

/// <summary>OKTA0001: an endpoint, or code marked by hand, needs a scope that the project's list lacks.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScopeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.ScopeNotGranted);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypesByMetadataName(KnownNames.RequiresScopeAttribute).IsEmpty)
            {
                return;
            }

            if (ListedScopes.Find(start.Options, start.Compilation, start.CancellationToken) is { } list)
            {
                start.RegisterSymbolAction(context => Analyze(context, list), SymbolKind.NamedType);
            }
        });
    }

    private static void Analyze(SymbolAnalysisContext context, ListedScopes list)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        foreach (ScopeDeclaration declaration in FindDeclarations(type, context.Compilation, context.CancellationToken))
        {
            if (!list.Scopes.Covers(declaration.Scope))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Rules.ScopeNotGranted,
                    declaration.Location,
                    ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Scope, declaration.Scope),
                    declaration.Member,
                    declaration.Scope,
                    list.Lacks));
            }
        }
    }

    /// <summary>
    /// The declarations that stand in the type itself: what a client inherits is told of once, where the base interface declares it,
    /// or else at the client's name.
    /// </summary>
    private static IEnumerable<ScopeDeclaration> FindDeclarations(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        ImmutableArray<ScopeDeclaration> declarations = type.IsOktaClient()
            ? ClientParser.ParseWithFindings(type, compilation, cancellationToken).Scopes
            : HandWrittenScopes.Find(type, compilation, cancellationToken);
        return declarations.Where(declaration => type.Declares(declaration.Location) && ScopeSyntax.FindFault(declaration.Scope) is null);
    }
}
