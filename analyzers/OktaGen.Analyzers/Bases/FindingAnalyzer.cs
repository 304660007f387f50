using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
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

    private protected override void Start(CompilationStartAnalysisContext start) =>
        ReportOnClients(start, (_, client, _) => FindFaults(client.Findings));

    /// <summary>What the code fix of a finding needs to know.</summary>
    private protected virtual ImmutableDictionary<string, string?> PropertiesOf(Finding finding) =>
        ImmutableDictionary<string, string?>.Empty;

    private IEnumerable<Diagnostic> FindFaults(IEnumerable<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            if (_ruleByKind.TryGetValue(finding.Kind, out DiagnosticDescriptor? rule))
            {
                DiagnosticSeverity severity = finding.IsMild ? DiagnosticSeverity.Warning : rule.DefaultSeverity;
                yield return Diagnostic.Create(
                    rule, finding.Location, severity, additionalLocations: null, PropertiesOf(finding), finding.Arguments);
            }
        }
    }
}
