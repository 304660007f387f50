using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Generator;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Knowledge;

namespace OktaGen.Analyzers;

/// <summary>OKTA0132: an endpoint that takes no <see cref="CancellationToken"/>. Listings are cancelled where they are enumerated.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CancellationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.NoCancellationToken);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (!start.Compilation.GetTypesByMetadataName(KnownNames.OktaClientAttribute).IsEmpty)
            {
                start.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
            }
        });
    }

    // What an interface inherits is told of at the interface that has it, which need not be a client.
    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind != TypeKind.Interface)
        {
            return;
        }

        ImmutableArray<EndpointDeclaration> endpoints = type.IsOktaClient()
            ? ParsedClients.Get(type, context.Compilation, context.CancellationToken).Endpoints
            : EndpointDeclarations.Find(type, context.Compilation, context.CancellationToken);
        foreach (EndpointDeclaration endpoint in endpoints)
        {
            if (SymbolEqualityComparer.Default.Equals(endpoint.Method.ContainingType, type)
                && endpoint.Method.ReturnType.Name is nameof(Task) or nameof(ValueTask)
                && endpoint.Method.Parameters.All(static parameter => parameter.Type.Name != nameof(CancellationToken)))
            {
                context.ReportDiagnostic(Diagnostic.Create(Rules.NoCancellationToken, endpoint.Method.Locations[0], endpoint.Member));
            }
        }
    }
}
