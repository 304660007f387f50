using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Generator;
using OktaGen.Generator.Reading;
using OktaGen.Generator.Reading.Findings;
using OktaGen.Knowledge;

namespace OktaGen.Analyzers;

/// <summary>OKTA01xx: says at the member what the generator's parser found wrong with an annotated interface.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClientAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => EndpointRules.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (!start.Compilation.GetTypesByMetadataName(KnownNames.OktaClientAttribute).IsEmpty)
            {
                ReportedPlaces reported = new();
                start.RegisterSymbolAction(context => Analyze(context, reported), SymbolKind.NamedType);
            }
        });
    }

    private static void Analyze(SymbolAnalysisContext context, ReportedPlaces reported)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!type.IsOktaClient())
        {
            return;
        }

        ClientReading client = ParsedClients.Get(type, context.Compilation, context.CancellationToken);
        foreach (Finding finding in client.Findings)
        {
            Diagnostic diagnostic = Diagnostic.Create(EndpointRules.Get(finding.Kind), finding.Location, PropertiesOf(finding), finding.Arguments);

            // Members of a base interface are read again for each client that inherits them.
            if (reported.Add(diagnostic))
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }

    private static ImmutableDictionary<string, string?> PropertiesOf(Finding finding)
    {
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        if (finding.JsonType is { } type)
        {
            properties = properties.Add(DiagnosticProperties.JsonType, DocumentationCommentId.CreateReferenceId(type));
        }

        if (finding.JsonContext is { } jsonContext)
        {
            properties = properties.Add(DiagnosticProperties.JsonContext, DocumentationCommentId.CreateDeclarationId(jsonContext));
        }

        return properties;
    }
}
