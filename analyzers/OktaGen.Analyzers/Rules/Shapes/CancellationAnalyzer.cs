using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers.Bases;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.Analyzers.Reading;
using OktaGen.Generator.Reading.Declarations;

namespace OktaGen.Analyzers.Rules.Shapes;

/// <summary>
/// OKTA0132: an endpoint that takes no <see cref="CancellationToken"/>. Listings are cancelled where they are enumerated.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CancellationAnalyzer() : OktaGenAnalyzer(s_rule)
{
    /// <summary>The rule. In its message: {0} member.</summary>
    private static readonly DiagnosticDescriptor s_rule = DiagnosticDescriptorHelper.Create(
        RuleIds.NoCancellationToken, "Endpoint cannot be cancelled", RuleCategories.Endpoints, DiagnosticSeverity.Info,
        messageFormat: "'{0}' takes no CancellationToken, so that its call cannot be cancelled; add 'CancellationToken cancellationToken "
            + "= default'",
        description: "A call may wait for a rate limit or be repeated for as long as its time-out allows. A token lets its caller give up "
            + "earlier.");

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        start.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
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
                context.ReportDiagnostic(Diagnostic.Create(s_rule, endpoint.Method.Locations[0], endpoint.Member));
            }
        }
    }
}
