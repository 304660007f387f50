using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers.Bases;

namespace OktaGen.Analyzers.Rules.Shapes;

/// <summary>OKTA01xx: the shape of an annotated interface.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClientAnalyzer()
    : FindingAnalyzer([.. InterfaceRules.All, .. RouteRules.All, .. ParameterRules.All, .. ReturnRules.All]);
