using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers.Bases;

namespace OktaGen.Analyzers.Rules.Shapes;

/// <summary>OKTA01xx: the shape of an annotated interface.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClientAnalyzer()
    : FindingAnalyzer(InterfaceRules.All.AddRange(RouteRules.All).AddRange(ParameterRules.All).AddRange(ReturnRules.All));
