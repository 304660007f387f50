using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.Analyzers.Reading;
using OktaGen.Generator.Reading;
using OktaGen.Knowledge;

namespace OktaGen.Analyzers.Bases;

/// <summary>Base of all rules: asks once, for all of them, whether the project uses OktaGen, or Okta's own SDK, at all.</summary>
public abstract class OktaGenAnalyzer : DiagnosticAnalyzer
{
    private protected OktaGenAnalyzer(params DiagnosticDescriptor[] rules) => SupportedDiagnostics = ImmutableArray.Create(rules);

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <summary>
    /// For rules on what fails when it is called: a file that counts as generated may be the user's own, or hold an interface of another
    /// generator's.
    /// </summary>
    private protected const GeneratedCodeAnalysisFlags Everywhere =
        GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics;

    /// <summary>What is done with generated code: nothing, unless a rule says otherwise.</summary>
    private protected virtual GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.None;

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCode);
        context.RegisterCompilationStartAction(start =>
        {
            if (UsesOktaGen(start.Compilation) || (ConcernsSdk && OktaSdk.IsReferenced(start.Compilation)))
            {
                Start(start);
            }
        });
    }

    /// <summary>Whether the rule has something to say of code that calls Okta by its own SDK.</summary>
    private protected virtual bool ConcernsSdk => false;

    /// <summary>Whether a project uses OktaGen itself.</summary>
    private protected static bool UsesOktaGen(Compilation compilation) =>
        // The same type for all rules: a compilation remembers what it has looked up.
        !compilation.GetTypesByMetadataName(KnownNames.OktaClientAttribute).IsEmpty;

    /// <summary>Registers what is to be looked at in a project that uses what the rule is about.</summary>
    private protected abstract void Start(CompilationStartAnalysisContext start);

    /// <summary>
    /// Registers what is said of each client, by what was read of it, once at each place: members of a base interface are read again for
    /// each client that inherits them.
    /// </summary>
    private protected static void ReportOnClients(
        CompilationStartAnalysisContext start,
        Func<INamedTypeSymbol, ClientReading, SymbolAnalysisContext, IEnumerable<Diagnostic>> findFaults)
    {
        ReportedPlaces reported = new();
        start.RegisterSymbolAction(
            context =>
            {
                var type = (INamedTypeSymbol)context.Symbol;
                if (type.IsOktaClient())
                {
                    ClientReading reading = ParsedClients.Get(type, context.Compilation, context.CancellationToken);
                    foreach (Diagnostic diagnostic in findFaults(type, reading, context).Where(reported.Add))
                    {
                        context.ReportDiagnostic(diagnostic);
                    }
                }
            },
            SymbolKind.NamedType);
    }
}
