using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.Analyzers.Reading;
using OktaGen.Generator.Reading.Findings;

namespace OktaGen.Analyzers.Bases;

/// <summary>
/// Says at the member what the generator's parser found wrong with an annotated interface, as far as its rules are about that.
/// </summary>
public abstract class FindingAnalyzer : OktaGenAnalyzer
{
    private readonly ImmutableDictionary<FindingKind, DiagnosticDescriptor> _ruleByKind;

    private protected FindingAnalyzer(params DiagnosticDescriptor[] rules)
        : base(rules) =>
        _ruleByKind = SupportedDiagnostics.ToImmutableDictionary(
            static rule => (FindingKind)int.Parse(rule.Id.Substring("OKTA".Length), CultureInfo.InvariantCulture));

    private protected override GeneratedCodeAnalysisFlags GeneratedCode => Everywhere;

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        ReportedPlaces reported = new();
        start.RegisterSymbolAction(context => Analyze(context, reported), SymbolKind.NamedType);
    }

    /// <summary>What the code fix of a finding needs to know.</summary>
    private protected virtual ImmutableDictionary<string, string?> PropertiesOf(Finding finding) =>
        ImmutableDictionary<string, string?>.Empty;

    private void Analyze(SymbolAnalysisContext context, ReportedPlaces reported)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!type.IsOktaClient())
        {
            return;
        }

        foreach (Finding finding in ParsedClients.Get(type, context.Compilation, context.CancellationToken).Findings)
        {
            if (!_ruleByKind.TryGetValue(finding.Kind, out DiagnosticDescriptor? rule))
            {
                continue;
            }

            DiagnosticSeverity severity = finding.IsMild ? DiagnosticSeverity.Warning : rule.DefaultSeverity;
            Diagnostic diagnostic = Diagnostic.Create(
                rule, finding.Location, severity, additionalLocations: null, PropertiesOf(finding), finding.Arguments);

            // Members of a base interface are read again for each client that inherits them.
            if (reported.Add(diagnostic))
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }
}
