using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers.Bases;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.Analyzers.Reading;
using OktaGen.Generator.Reading;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Generator.Reading.Findings;
using OktaGen.Generator.Reading.Naming;

namespace OktaGen.Analyzers.Rules.Shapes;

/// <summary>
/// OKTA0137: the generator read an interface otherwise than the rules, which see what other generators wrote as well. At the end of a
/// compilation, so that no editor compares with what was generated before the last keystroke.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnseenByGeneratorAnalyzer() : OktaGenAnalyzer(s_rule)
{
    /// <summary>The rule. In its message: {0} interface or member, {1} what that comes to, as a clause.</summary>
    private static readonly DiagnosticDescriptor s_rule = DiagnosticDescriptorHelper.Create(
        RuleIds.UnseenByGenerator, "Generator did not see what another one wrote", RuleCategories.Endpoints, DiagnosticSeverity.Warning,
        messageFormat: "'{0}' {1}: it needs what another generator writes, and generators do not see each other's work; write that in "
            + "a file of the project, or have it come from a project of its own",
        description: "Generators run side by side on what the project itself holds. What one writes, no other can read.",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    private protected override GeneratedCodeAnalysisFlags GeneratedCode => Everywhere;

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        ConcurrentBag<INamedTypeSymbol> clients = [];
        start.RegisterSymbolAction(context => AddClient((INamedTypeSymbol)context.Symbol, clients), SymbolKind.NamedType);
        start.RegisterCompilationEndAction(context =>
        {
            foreach (INamedTypeSymbol client in clients)
            {
                Compare(client, context);
            }
        });
    }

    private static void AddClient(INamedTypeSymbol type, ConcurrentBag<INamedTypeSymbol> clients)
    {
        if (type.IsOktaClient())
        {
            clients.Add(type);
        }
    }

    private static void Compare(INamedTypeSymbol client, CompilationAnalysisContext context)
    {
        ClientReading reading = ParsedClients.Get(client, context.Compilation, context.CancellationToken);
        if (reading.Model is not { } model
            || reading.Findings.Any(static finding => finding is { Kind: FindingKind.GeneratedNameClash, IsMild: false }))
        {
            return;
        }

        if (FindEmitted(client, model.ClassName) is not { } emitted)
        {
            Report(client, client.Name, "has no client");
        }
        else if (model.IsImplementable && !emitted.AllInterfaces.Contains(client, SymbolEqualityComparer.Default))
        {
            Report(client, client.Name, $"is not implemented by '{model.ClassName}'");
        }
        else
        {
            foreach (IMethodSymbol endpoint in reading.Generated)
            {
                if (emitted.FindImplementationForInterfaceMember(endpoint) is { } member && SymbolType.IsRefused(member))
                {
                    Report(endpoint, $"{endpoint.ContainingType.Name}.{endpoint.Name}", "throws when it is called");
                }
            }
        }

        void Report(ISymbol place, string name, string result)
        {
            Location location = place.Locations.FirstOrDefault(static location => location.IsInSource) ?? client.Locations[0];
            context.ReportDiagnostic(Diagnostic.Create(s_rule, location, name, result));
        }
    }

    private static INamedTypeSymbol? FindEmitted(INamedTypeSymbol client, string className) =>
        client.ContainingNamespace.GetTypeMembers(className, 0).FirstOrDefault(type =>
            type.DeclaringSyntaxReferences.Any(part => ClientNames.IsFileOf(client, part.SyntaxTree.FilePath)));
}
