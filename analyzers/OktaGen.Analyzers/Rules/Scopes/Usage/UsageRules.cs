using Microsoft.CodeAnalysis;
using OktaGen.Analyzers.Diagnostics;

namespace OktaGen.Analyzers.Rules.Scopes.Usage;

/// <summary>The rules on what the project uses, beside what its list grants.</summary>
internal static class UsageRules
{
    /// <summary>{0} member of another assembly, {1} scope, {2} the list, as a clause: "OktaScopes.txt does not grant".</summary>
    public static readonly DiagnosticDescriptor UsedScopeNotGranted = DiagnosticDescriptorHelper.Create(
        RuleIds.UsedScopeNotGranted, "Scope of a used member is not granted", RuleCategories.Scopes, DiagnosticSeverity.Warning,
        messageFormat: "'{0}' needs the scope '{1}', which {2}; list it there once an admin has granted it to the app",
        description: "A library's endpoints and marked members need scopes like the project's own. Okta refuses a call whose scope the "
            + "token lacks.");

    /// <summary>{0} scope, {1} what to do, as a clause.</summary>
    public static readonly DiagnosticDescriptor UnusedGrant = DiagnosticDescriptorHelper.Create(
        RuleIds.UnusedGrant, "Granted scope is not used", RuleCategories.Configuration, DiagnosticSeverity.Info,
        messageFormat: "The scope '{0}' is more than the endpoints and calls of the project need; {1}",
        description: "A token with more scopes than are needed does more harm when it leaks.",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>{0} assembly, {1} scope, {2} the list, as the beginning of a clause: "OktaScopes.txt does not grant".</summary>
    public static readonly DiagnosticDescriptor LibraryScopeNotGranted = DiagnosticDescriptorHelper.Create(
        RuleIds.LibraryScopeNotGranted, "Scope that a library needs is not granted", RuleCategories.Configuration,
        DiagnosticSeverity.Warning,
        messageFormat: "The library '{0}' needs the scope '{1}' of its host, which {2}; list it there once an admin has granted it to the "
            + "app",
        description: "The scope list of a library says what it needs of the app that uses it.",
        customTags: WellKnownDiagnosticTags.CompilationEnd);
}
