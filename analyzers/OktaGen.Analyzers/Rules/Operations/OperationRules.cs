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

    /// <summary>{0} member, {1} the operation, {2} what the project says its app has, {3} what would do, as a clause.</summary>
    public static readonly DiagnosticDescriptor LackingRole = DiagnosticDescriptorHelper.Create(
        RuleIds.LackingRole, "Admin role does not suffice", RuleCategories.Endpoints, DiagnosticSeverity.Info,
        messageFormat: "'{0}' calls '{1}', for which what the app has ({2}) does not suffice; {3}",
        description: "A scope lets an app ask; its admin role decides whether Okta does what is asked. Okta answers 403 (E0000006) where "
            + "the role does not suffice.");
}
