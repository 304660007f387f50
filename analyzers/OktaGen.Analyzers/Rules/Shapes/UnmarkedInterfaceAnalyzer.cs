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
        // Found once, and where an interface comes this far: few do.
        Lazy<HashSet<ISymbol>> inherited = new(() => InheritedInterfacesIn(start.Compilation));
        start.RegisterSymbolAction(context => Analyze(context, inherited), SymbolKind.NamedType);
    }

    private static void Analyze(SymbolAnalysisContext context, Lazy<HashSet<ISymbol>> inherited)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind == TypeKind.Interface
            && !type.IsOktaClient()
            && ClientNames.FindUnreachable(type) is null
            && type.GetMembers().Any(IsEndpoint)
            && !inherited.Value.Contains(type))
        {
            context.ReportDiagnostic(Diagnostic.Create(s_rule, type.Locations[0], type.Name));
        }
    }

    private static bool IsEndpoint(ISymbol member) =>
        member is IMethodSymbol { IsAbstract: true } && AppliedAttributes.Of(member).Verb is not null;

    private static HashSet<ISymbol> InheritedInterfacesIn(Compilation compilation) => new(
        compilation.GetSymbolsWithName(static _ => true, SymbolFilter.Type)
            .OfType<INamedTypeSymbol>()
            .Where(static type => type.TypeKind == TypeKind.Interface)
            .SelectMany(static type => type.AllInterfaces),
        SymbolEqualityComparer.Default);
}
