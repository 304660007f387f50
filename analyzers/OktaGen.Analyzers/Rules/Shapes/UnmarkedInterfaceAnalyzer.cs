using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers.Bases;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.Analyzers.Reading;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Generator.Reading.Naming;

namespace OktaGen.Analyzers.Rules.Shapes;

/// <summary>OKTA0136: an interface with endpoints that is no client, and that none inherits.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnmarkedInterfaceAnalyzer() : OktaGenAnalyzer(s_rule)
{
    /// <summary>The rule. In its message: {0} interface.</summary>
    private static readonly DiagnosticDescriptor s_rule = DiagnosticDescriptorHelper.Create(
        RuleIds.UnmarkedInterface, "Interface with endpoints is not marked", RuleCategories.Endpoints, DiagnosticSeverity.Info,
        messageFormat: "'{0}' has endpoints and gets no client; mark it [OktaClient]",
        description: "A client is generated for interfaces that are marked. Endpoints elsewhere are of use to those that inherit them.");

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        start.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind == TypeKind.Interface
            && !type.IsOktaClient()
            && ClientNames.FindUnreachable(type) is null
            && type.GetMembers().Any(IsEndpoint)
            && !IsInherited(type, context))
        {
            context.ReportDiagnostic(Diagnostic.Create(s_rule, type.Locations[0], type.Name));
        }
    }

    private static bool IsEndpoint(ISymbol member) =>
        member is IMethodSymbol { IsAbstract: true } && AppliedAttributes.Of(member).Verb is not null;

    // Few interfaces come here.
    private static bool IsInherited(INamedTypeSymbol type, SymbolAnalysisContext context) =>
        context.Compilation.GetSymbolsWithName(static _ => true, SymbolFilter.Type, context.CancellationToken)
            .OfType<INamedTypeSymbol>()
            .Any(other => other.TypeKind == TypeKind.Interface && other.AllInterfaces.Contains(type, SymbolEqualityComparer.Default));
}
