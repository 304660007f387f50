using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OktaGen.Analyzers.Usage;

/// <summary>OKTA0005: code uses a member of another assembly that needs a scope which the project's list lacks.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScopeUseAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.UsedScopeNotGranted);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();

        // Razor components and the like call clients from generated code.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(static start =>
        {
            if (LibraryMembers.Find(start.Compilation) is { } libraries
                && !TestProjects.IsTestProject(start.Compilation, start.Options.AnalyzerConfigOptionsProvider.GlobalOptions)
                && ListedScopes.Find(start.Options, start.Compilation, start.CancellationToken) is { } list)
            {
                start.RegisterOperationAction(context => Analyze(context, libraries, list), UsedMembers.OperationKinds);
            }
        });
    }

    private static void Analyze(OperationAnalysisContext context, LibraryMembers libraries, ListedScopes list)
    {
        foreach (IMethodSymbol member in UsedMembers.Of(context.Operation))
        {
            foreach (string scope in libraries.ScopesOf(member, UsedMembers.ReceiverOf(context.Operation)))
            {
                if (!list.Scopes.Covers(scope))
                {
                    context.ReportDiagnostic(Diagnostic.Create(
                        Rules.UsedScopeNotGranted,
                        UsedMembers.LocationOf(context.Operation.Syntax),
                        ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Scope, scope),
                        UsedMembers.NameOf(member),
                        scope,
                        list.Lacks));
                }
            }
        }
    }
}
