using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers.Diagnostics;

namespace OktaGen.Analyzers.Rules.Scopes.Usage;

/// <summary>OKTA0005: notes what code uses of libraries, and tells what of that the list lacks.</summary>
internal sealed class UseCheck(LibraryMembers libraries, ListedScopes list, GrantCheck needed)
{
    public void Analyze(OperationAnalysisContext context)
    {
        foreach (IMethodSymbol? member in OperationMembers.Of(context.Operation))
        {
            if (member is not null && libraries.Declare(member))
            {
                Location location = OperationMembers.LocationOf(context.Operation.Syntax);
                Check(member, OperationMembers.ReceiverOf(context.Operation), location, context.ReportDiagnostic);
            }
        }
    }

    public void AnalyzeBaseConstructors(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        foreach ((IMethodSymbol constructor, Location location) in ImplicitBaseConstructors.Find(type, context.CancellationToken))
        {
            if (libraries.Declare(constructor))
            {
                Check(constructor, null, location, context.ReportDiagnostic);
            }
        }
    }

    private void Check(IMethodSymbol member, ITypeSymbol? receiver, Location location, Action<Diagnostic> report)
    {
        IReadOnlyCollection<string> scopes = libraries.ScopesOf(member, receiver);
        foreach (string scope in scopes.Count > 0 ? scopes : libraries.PossibleScopesOf(member))
        {
            needed.Add(scope);
        }

        foreach (string scope in scopes.Where(scope => !list.Scopes.Covers(scope)))
        {
            report(Diagnostic.Create(
                UsageRules.UsedScopeNotGranted, location, DiagnosticProperties.WithScope(scope), OperationMembers.NameOf(member), scope,
                list.Lacks));
        }
    }
}
