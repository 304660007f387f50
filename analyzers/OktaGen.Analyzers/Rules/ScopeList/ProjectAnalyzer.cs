using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers.Bases;
using OktaGen.Analyzers.Reading;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Project;
using OktaGen.Knowledge;
using OktaGen.Knowledge.Credentials;
using OktaGen.Knowledge.Roles;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Analyzers.Rules.ScopeList;

/// <summary>
/// OKTA0203 to OKTA0205 and OKTA0209 to OKTA0211: what a project says beside its scopes file, as far as it is dropped or refused by
/// Okta.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProjectAnalyzer()
    : OktaGenAnalyzer(
        ProjectRules.MalformedScopeItem,
        ProjectRules.UnknownCredential,
        ProjectRules.GrantedScopesTaken,
        ProjectRules.UnknownScopeItem,
        ProjectRules.UnusedScopesFile,
        ProjectRules.UnknownRole)
{
    private const string KnownCredentials =
        $"{nameof(CredentialKinds.ApiToken)}, {nameof(CredentialKinds.OAuth)} or {nameof(CredentialKinds.UserToken)}";

    // Edits that a misspelt name may be away from a true one.
    private const int RoleNearness = 3;

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        start.RegisterSymbolAction(AnalyzeName, SymbolKind.NamedType, SymbolKind.Namespace);
        start.RegisterCompilationEndAction(AnalyzeOptions);
    }

    // The generated class itself is generated code, which no action sees.
    private static void AnalyzeName(SymbolAnalysisContext context)
    {
        if (context.Symbol.Name == GrantedScopesModel.ClassName
            && ProjectReader.FindGrantedScopes(
                context.Compilation, context.Options.AnalyzerConfigOptionsProvider.GlobalOptions) is { } taken
            && IsSame(context.Symbol, taken)
            && WouldBeEmitted(context))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                ProjectRules.GrantedScopesTaken, context.Symbol.Locations[0], context.Symbol.ToDisplayString()));
        }
    }

    // Namespaces differ from their part in an assembly.
    private static bool IsSame(ISymbol symbol, INamespaceOrTypeSymbol taken) =>
        symbol is INamespaceSymbol
            ? taken.IsNamespace && symbol.ToDisplayString() == taken.ToDisplayString()
            : SymbolEqualityComparer.Default.Equals(symbol, taken);

    private static bool WouldBeEmitted(SymbolAnalysisContext context) =>
        ScopesConfiguration.Read(context.Options, context.CancellationToken).IsConfigured
        || context.Compilation.GetSymbolsWithName(static _ => true, SymbolFilter.Type, context.CancellationToken)
            .Any(static type => ((INamedTypeSymbol)type).IsOktaClient());

    // MSBuild leaves no trace of the place where it was told.
    private static void AnalyzeOptions(CompilationAnalysisContext context)
    {
        var options = ScopesOptions.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        ReportMalformed("OktaScope", options.MalformedItems);
        ReportMalformed("OktaKnownScope", options.MalformedKnownScopes);

        if (options.UnknownCredential is { } credential)
        {
            context.ReportDiagnostic(Diagnostic.Create(ProjectRules.UnknownCredential, Location.None, credential, KnownCredentials));
        }

        foreach (string name in ProjectRoles.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions)?.Unknown ?? [])
        {
            context.ReportDiagnostic(Diagnostic.Create(ProjectRules.UnknownRole, Location.None, name, CureForRole(name)));
        }

        foreach (string file in options.UnusedFiles)
        {
            context.ReportDiagnostic(Diagnostic.Create(ProjectRules.UnusedScopesFile, Location.None, file, FaultOf(file)));
        }

        var known = KnownScopes.Read(context.Options);
        foreach (string scope in options.Items.Where(scope => !known.Contains(scope)))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                ProjectRules.UnknownScopeItem, Location.None, scope, KnownScopes.CureFor(scope, out _)));
        }

        void ReportMalformed(string kind, EquatableArray<string> items)
        {
            foreach (string item in items)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    ProjectRules.MalformedScopeItem, Location.None, kind, item, ScopeSyntax.FindFault(item)));
            }
        }
    }

    private static string CureForRole(string name) =>
        Spelling.FindNearest(name, RoleCatalogue.Default.Names, RoleNearness) is { } nearest
            ? $"did you mean '{nearest}'"
            : "name a standard role such as READ_ONLY_ADMIN, or the permissions of a custom role";

    private static string FaultOf(string file) => ScopesConfiguration.IsExactly(file)
        ? "is not used, for it does not lie beside the project file; move it there, or name it as an AdditionalFiles item"
        : $"is used on systems alone that do not tell capital letters apart; rename it to {ScopesConfiguration.FileName}";
}
