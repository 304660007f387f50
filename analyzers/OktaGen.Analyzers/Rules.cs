using Microsoft.CodeAnalysis;

namespace OktaGen.Analyzers;

/// <summary>The rules on scopes and on the list of them.</summary>
internal static class Rules
{
    /// <summary>{0} member, {1} scope, {2} the list, as the beginning of a clause: "OktaScopes.txt does not grant".</summary>
    public static readonly DiagnosticDescriptor ScopeNotGranted = DiagnosticDescriptorHelper.Create(
        RuleIds.ScopeNotGranted, "Scope is not granted", RuleCategories.Scopes, DiagnosticSeverity.Warning,
        messageFormat: "'{0}' needs the scope '{1}', which {2}; list it there once an admin has granted it to the app",
        description: "The token is asked for with the project's list of scopes. Okta refuses a call whose scope the token lacks.");

    /// <summary>{0} member of another assembly, {1} scope, {2} the list, as for <see cref="ScopeNotGranted"/>.</summary>
    public static readonly DiagnosticDescriptor UsedScopeNotGranted = DiagnosticDescriptorHelper.Create(
        RuleIds.UsedScopeNotGranted, "Scope of a used member is not granted", RuleCategories.Scopes, DiagnosticSeverity.Warning,
        messageFormat: "'{0}' needs the scope '{1}', which {2}; list it there once an admin has granted it to the app",
        description: "A library's endpoints and marked members need scopes like the project's own. Okta refuses a call whose scope the token lacks.");

    /// <summary>{0} line, {1} file, {2} reason.</summary>
    public static readonly DiagnosticDescriptor MalformedScopesLine = DiagnosticDescriptorHelper.Create(
        RuleIds.MalformedScopesLine, "Line is not a scope", RuleCategories.Configuration, DiagnosticSeverity.Warning,
        messageFormat: "Line {0} of {1} is not a scope and grants nothing: {2}; write one scope per line, and '#' before a comment",
        description: "A scopes file holds one scope per line. A line that cannot be a scope is left out of the list.");

    /// <summary>{0} scope, {1} line of the first, {2} file.</summary>
    public static readonly DiagnosticDescriptor DuplicateScopesLine = DiagnosticDescriptorHelper.Create(
        RuleIds.DuplicateScopesLine, "Scope is listed twice", RuleCategories.Configuration, DiagnosticSeverity.Info,
        messageFormat: "The scope '{0}' is on line {1} of {2} already; remove this line",
        description: "A scope that is listed twice survives the removal of one of its lines.");

    /// <summary>{0} kind of item, {1} item, {2} reason.</summary>
    public static readonly DiagnosticDescriptor MalformedScopeItem = DiagnosticDescriptorHelper.Create(
        RuleIds.MalformedScopeItem, "Item is not a scope", RuleCategories.Configuration, DiagnosticSeverity.Warning,
        messageFormat: "The {0} item '{1}' is not a scope and is left out: {2}; write one scope per item",
        description: "An OktaScope or OktaKnownScope item that cannot be a scope is left out.",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>{0} value, {1} the known values.</summary>
    public static readonly DiagnosticDescriptor UnknownCredential = DiagnosticDescriptorHelper.Create(
        RuleIds.UnknownCredential, "Credential kind is unknown", RuleCategories.Configuration, DiagnosticSeverity.Warning,
        messageFormat: "The property OktaGenCredential is '{0}', which is no kind of credential and says nothing; set it to {1}, or remove it",
        description: "The property OktaGenCredential says which credential the project uses. A value that is none of the known ones counts as none at all.",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>{0} type or namespace.</summary>
    public static readonly DiagnosticDescriptor GrantedScopesTaken = DiagnosticDescriptorHelper.Create(
        RuleIds.GrantedScopesTaken, "Name of the scope list is taken", RuleCategories.Configuration, DiagnosticSeverity.Warning,
        messageFormat: "'{0}' has the name of the generated class that holds the project's scope list, so that none is generated; rename it, or move it to another namespace",
        description: "The scope list is generated as the class GrantedScopes in the project's root namespace, unless the project has a type or namespace of that name.");
}
