using Microsoft.CodeAnalysis;
using OktaGen.Analyzers.Diagnostics;

namespace OktaGen.Analyzers.Rules.Operations;

/// <summary>The rules on the operations that endpoints call.</summary>
internal static class OperationRules
{
    /// <summary>{0} member, {1} the request, {2} what to do, as a clause.</summary>
    public static readonly DiagnosticDescriptor UnknownOperation = DiagnosticDescriptorHelper.Create(
        RuleIds.UnknownOperation, "Okta has no such operation", RuleCategories.Endpoints, DiagnosticSeverity.Warning,
        messageFormat: "'{0}' calls '{1}', which Okta's API does not have; {2}",
        description: "Okta answers 404 or 405 to requests for what its API does not have. It is reported as information where no similar "
            + "operation exists.");

    /// <summary>{0} member, {1} the operation, {2} its state.</summary>
    public static readonly DiagnosticDescriptor UnstableOperation = DiagnosticDescriptorHelper.Create(
        RuleIds.UnstableOperation, "Operation is deprecated or in early access", RuleCategories.Endpoints, DiagnosticSeverity.Info,
        messageFormat: "'{0}' calls '{1}', which {2}",
        description: "Okta may remove deprecated operations, change those in early access, and offers some to some orgs only.");

    /// <summary>{0} member, {1} the operation, {2} what it accepts, {3} what the project uses.</summary>
    public static readonly DiagnosticDescriptor RefusedCredential = DiagnosticDescriptorHelper.Create(
        RuleIds.RefusedCredential, "Operation refuses the credential", RuleCategories.Endpoints, DiagnosticSeverity.Warning,
        messageFormat: "'{0}' calls '{1}', which accepts {2}, but {3}",
        description: "Some of Okta's operations take API tokens only, some OAuth 2.0 access tokens only, those on a user's own account "
            + "tokens of signed-in users only.");
}
