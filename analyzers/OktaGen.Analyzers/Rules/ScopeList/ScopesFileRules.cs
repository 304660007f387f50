using Microsoft.CodeAnalysis;
using OktaGen.Analyzers.Diagnostics;

namespace OktaGen.Analyzers.Rules.ScopeList;

/// <summary>The rules on the lines of a scopes file.</summary>
internal static class ScopesFileRules
{
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

    /// <summary>{0} scope, {1} what to do, as a clause: "did you mean 'okta.users.read'".</summary>
    public static readonly DiagnosticDescriptor UnknownListedScope = DiagnosticDescriptorHelper.Create(
        RuleIds.UnknownListedScope, "Listed scope is unknown", RuleCategories.Configuration, DiagnosticSeverity.Warning,
        messageFormat: "Okta has no scope '{0}' and refuses every token that is asked for with it; {1}",
        description: "Access tokens are asked for with all listed scopes. Okta's token endpoint refuses requests for scopes that do not "
            + "exist.");
}
