using Microsoft.CodeAnalysis;
using OktaGen.Analyzers.Diagnostics;

namespace OktaGen.Analyzers.Rules.Scopes;

/// <summary>The rules on scopes that the project declares.</summary>
internal static class ScopeRules
{
    /// <summary>{0} member, {1} scope, {2} the list, as the beginning of a clause: "OktaScopes.txt does not grant".</summary>
    public static readonly DiagnosticDescriptor ScopeNotGranted = DiagnosticDescriptorHelper.Create(
        RuleIds.ScopeNotGranted, "Scope is not granted", RuleCategories.Scopes, DiagnosticSeverity.Warning,
        messageFormat: "'{0}' needs the scope '{1}', which {2}; list it there once an admin has granted it to the app",
        description: "The token is asked for with the project's list of scopes. Okta refuses a call whose scope the token lacks.");

    /// <summary>{0} member, {1} the needed scopes, {2} the operation.</summary>
    public static readonly DiagnosticDescriptor NoScopeDeclared = DiagnosticDescriptorHelper.Create(
        RuleIds.NoScopeDeclared, "Endpoint declares no scope", RuleCategories.Scopes, DiagnosticSeverity.Warning,
        messageFormat: "'{0}' declares no scope, and '{2}' needs {1}; declare it by [RequiresScope]",
        description: "What is declared is what the compiler checks and what the token is asked for. Okta refuses a call whose scope the "
            + "token lacks.");

    /// <summary>{0} member, {1} the needed scopes, {2} the operation, {3} what is declared instead.</summary>
    public static readonly DiagnosticDescriptor WrongScope = DiagnosticDescriptorHelper.Create(
        RuleIds.WrongScope, "Scope is not the one that Okta requires", RuleCategories.Scopes, DiagnosticSeverity.Warning,
        messageFormat: "'{0}' declares {3}, but '{2}' needs {1}; Okta would refuse the call",
        description: "The declared scopes do not permit the operation that the method calls.");

    /// <summary>{0} member, {1} scope, {2} the operation, {3} what it needs, as a clause: "needs 'okta.users.read' only".</summary>
    public static readonly DiagnosticDescriptor WiderScope = DiagnosticDescriptorHelper.Create(
        RuleIds.WiderScope, "Scope is wider than needed", RuleCategories.Scopes, DiagnosticSeverity.Warning,
        messageFormat: "'{0}' declares the scope '{1}', but '{2}' {3}; ask for no more than that",
        description: "A token with more scopes than are needed does more harm when it leaks.");

    /// <summary>{0} scope, {1} what to do, as a clause: "did you mean 'okta.users.read'".</summary>
    public static readonly DiagnosticDescriptor UnknownScope = DiagnosticDescriptorHelper.Create(
        RuleIds.UnknownScope, "Scope is unknown", RuleCategories.Scopes, DiagnosticSeverity.Warning,
        messageFormat: "Okta has no scope '{0}'; {1}",
        description: "Okta's token endpoint refuses requests for scopes that do not exist. Permissions of admin roles look like scopes "
            + "and are none.");

    /// <summary>{0} member, {1} scope.</summary>
    public static readonly DiagnosticDescriptor SelfScope = DiagnosticDescriptorHelper.Create(
        RuleIds.SelfScope, "Scope is for signed-in users", RuleCategories.Scopes, DiagnosticSeverity.Warning,
        messageFormat: "'{0}' needs the scope '{1}', which Okta gives to signed-in users only and refuses to service apps; declare the "
            + "scope without '.self', or [Credential(OktaCredential.UserToken)]",
        description: "Scopes that end in '.self' are about the data of the user who signed in. The client credentials flow has no such "
            + "user.");
}
