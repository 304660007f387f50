using Microsoft.CodeAnalysis;
using OktaGen.Analyzers.Diagnostics;

namespace OktaGen.Analyzers.Rules.ScopeList;

/// <summary>The rules on what a project says beside its scopes file.</summary>
internal static class ProjectRules
{
    /// <summary>{0} kind of item, {1} item, {2} reason.</summary>
    public static readonly DiagnosticDescriptor MalformedScopeItem = DiagnosticDescriptorHelper.Create(
        RuleIds.MalformedScopeItem, "Item is not a scope", RuleCategories.Configuration, DiagnosticSeverity.Warning,
        messageFormat: "The {0} item '{1}' is not a scope and is left out: {2}; write one scope per item",
        description: "An OktaScope or OktaKnownScope item that cannot be a scope is left out.",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>{0} value, {1} the known values.</summary>
    public static readonly DiagnosticDescriptor UnknownCredential = DiagnosticDescriptorHelper.Create(
        RuleIds.UnknownCredential, "Credential kind is unknown", RuleCategories.Configuration, DiagnosticSeverity.Warning,
        messageFormat: "The property OktaGenCredential is '{0}', which is no kind of credential and says nothing; set it to {1}, or "
            + "remove it",
        description: "The property OktaGenCredential says which credential the project uses. A value that is none of the known ones "
            + "counts as none at all.",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>{0} name, {1} what to do, as a clause.</summary>
    public static readonly DiagnosticDescriptor UnknownRole = DiagnosticDescriptorHelper.Create(
        RuleIds.UnknownRole, "Admin role is unknown", RuleCategories.Configuration, DiagnosticSeverity.Warning,
        messageFormat: "The property OktaGenRole names '{0}', which is neither a standard role of Okta's nor a known permission, so that "
            + "roles are not checked; {1}",
        description: "The property OktaGenRole says which admin role the app has. With a name that says nothing, nothing is compared with "
            + "it.",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>{0} type or namespace.</summary>
    public static readonly DiagnosticDescriptor GrantedScopesTaken = DiagnosticDescriptorHelper.Create(
        RuleIds.GrantedScopesTaken, "Name of the scope list is taken", RuleCategories.Configuration, DiagnosticSeverity.Warning,
        messageFormat: "'{0}' has the name of the generated class that holds the project's scope list, so that none is generated; rename "
            + "it, or move it to another namespace",
        description: "The scope list is generated as the class GrantedScopes in the project's root namespace, unless the project has a "
            + "type or namespace of that name.");

    /// <summary>{0} file, {1} what is wrong with it and what to do, as a clause.</summary>
    public static readonly DiagnosticDescriptor UnusedScopesFile = DiagnosticDescriptorHelper.Create(
        RuleIds.UnusedScopesFile, "Scopes file is not used", RuleCategories.Configuration, DiagnosticSeverity.Warning,
        messageFormat: "'{0}' looks like the project's scope list, and {1}",
        description: "The scope list is the file OktaScopes.txt beside the project file, by exactly this name.",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>{0} scope, {1} what to do, as a clause: "did you mean 'okta.users.read'".</summary>
    public static readonly DiagnosticDescriptor UnknownScopeItem = DiagnosticDescriptorHelper.Create(
        RuleIds.UnknownScopeItem, "Scope of an item is unknown", RuleCategories.Configuration, DiagnosticSeverity.Warning,
        messageFormat: "The OktaScope item '{0}' is no scope that Okta has, and Okta refuses every token that is asked for with it; {1}",
        description: "Access tokens are asked for with all listed scopes. Okta's token endpoint refuses requests for scopes that do not "
            + "exist.",
        customTags: WellKnownDiagnosticTags.CompilationEnd);
}
