using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers.Bases;
using OktaGen.Analyzers.Reading;

namespace OktaGen.Analyzers.Rules.Scopes.Usage;

/// <summary>
/// OKTA0005, OKTA0207 and OKTA0208: code uses a member of another assembly, Okta's own SDK among them, that needs a scope which the
/// project's list lacks; an app's list grants what nothing in the app needs, or lacks what a library needs of its host.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScopeUseAnalyzer()
    : OktaGenAnalyzer(UsageRules.UsedScopeNotGranted, UsageRules.UnusedGrant, UsageRules.LibraryScopeNotGranted)
{
    // Razor components and the like call clients from generated code.
    private protected override GeneratedCodeAnalysisFlags GeneratedCode => Everywhere;

    private protected override bool ConcernsSdk => true;

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        if (TestProjects.IsTestProject(start.Compilation, start.Options.AnalyzerConfigOptionsProvider.GlobalOptions))
        {
            return;
        }

        var list = ListedScopes.Find(start.Options, start.Compilation, start.CancellationToken);
        var sdk = SdkScopes.Find(start.Options, start.Compilation, list);
        var libraries = LibraryMembers.Find(start.Compilation);
        GrantCheck? needed = list is null ? null : new(libraries, list, sdk, KnownScopes.Read(start.Options));
        if (sdk is not null)
        {
            SdkUseCheck check = new(sdk, needed);
            start.RegisterSyntaxNodeAction(check.Analyze, SyntaxKind.IdentifierName);
        }

        if (list is not null && needed is not null)
        {
            Start(start, libraries, list, needed);
        }
    }

    private static void Start(CompilationStartAnalysisContext start, LibraryMembers? libraries, ListedScopes list, GrantCheck needed)
    {
        if (libraries is not null)
        {
            UseCheck check = new(libraries, list, needed);
            start.RegisterOperationAction(check.Analyze, OperationMembers.OperationKinds);
            start.RegisterSymbolAction(check.AnalyzeBaseConstructors, SymbolKind.NamedType);
        }

        // The list of a library asks for what its host may use; an app's says what was granted.
        if (!start.Compilation.Options.OutputKind.IsLibrary())
        {
            if (UsesOktaGen(start.Compilation))
            {
                start.RegisterSymbolAction(needed.AddDeclared, SymbolKind.NamedType);
                start.RegisterSyntaxNodeAction(needed.AddDeclaredInside, HandWrittenScopes.InnerFunctions);
            }

            start.RegisterCompilationEndAction(needed.Report);
        }
    }
}
