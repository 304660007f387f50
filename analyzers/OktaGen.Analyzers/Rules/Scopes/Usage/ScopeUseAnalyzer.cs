using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers.Bases;
using OktaGen.Analyzers.Reading;

namespace OktaGen.Analyzers.Rules.Scopes.Usage;

/// <summary>
/// OKTA0005, OKTA0207 and OKTA0208: code uses a member of another assembly that needs a scope which the project's list lacks; an app's
/// list grants what nothing in the app needs, or lacks what a library needs of its host.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScopeUseAnalyzer()
    : OktaGenAnalyzer(UsageRules.UsedScopeNotGranted, UsageRules.UnusedGrant, UsageRules.LibraryScopeNotGranted)
{
    // Razor components and the like call clients from generated code.
    private protected override GeneratedCodeAnalysisFlags GeneratedCode => Everywhere;

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        if (TestProjects.IsTestProject(start.Compilation, start.Options.AnalyzerConfigOptionsProvider.GlobalOptions)
            || ListedScopes.Find(start.Options, start.Compilation, start.CancellationToken) is not { } list)
        {
            return;
        }

        var libraries = LibraryMembers.Find(start.Compilation);
        GrantCheck needed = new(libraries, list, KnownScopes.Read(start.Options));
        if (libraries is not null)
        {
            UseCheck check = new(libraries, list, needed);
            start.RegisterOperationAction(check.Analyze, OperationMembers.OperationKinds);
            start.RegisterSymbolAction(check.AnalyzeBaseConstructors, SymbolKind.NamedType);
        }

        // The list of a library asks for what its host may use; an app's says what was granted.
        if (!start.Compilation.Options.OutputKind.IsLibrary())
        {
            start.RegisterSymbolAction(needed.AddDeclared, SymbolKind.NamedType);
            start.RegisterSyntaxNodeAction(needed.AddDeclaredInside, HandWrittenScopes.InnerFunctions);
            start.RegisterCompilationEndAction(needed.Report);
        }
    }
}
