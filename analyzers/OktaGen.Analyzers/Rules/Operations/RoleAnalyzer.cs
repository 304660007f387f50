using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers.Bases;
using OktaGen.Analyzers.Reading;
using OktaGen.Analyzers.Rules.Scopes.Usage;

namespace OktaGen.Analyzers.Rules.Operations;

/// <summary>OKTA0012: endpoints, declared here or used of libraries, for which the app's admin role certainly does not suffice.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RoleAnalyzer() : OktaGenAnalyzer(OperationRules.LackingRole)
{
    private protected override GeneratedCodeAnalysisFlags GeneratedCode => Everywhere;

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        AnalyzerConfigOptions options = start.Options.AnalyzerConfigOptionsProvider.GlobalOptions;

        // Of a name that says nothing another rule tells: what it stands for may suffice.
        if (ProjectRoles.Read(options) is not { Unknown.Count: 0 } rights || TestProjects.IsTestProject(start.Compilation, options))
        {
            return;
        }

        RoleCheck check = new(rights);
        ReportOnClients(start, (type, client, _) => type.IsOfOtherApi() ? [] : client.Endpoints.Select(check.Judge).OfType<Diagnostic>());
        if (LibraryMembers.Find(start.Compilation) is { } libraries)
        {
            start.RegisterOperationAction(
                context => check.AnalyzeUse(context, libraries), OperationKind.Invocation, OperationKind.MethodReference);
        }
    }
}
