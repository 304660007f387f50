using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers.Bases;
using OktaGen.Analyzers.Reading;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Generator.Reading.Project;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Credentials;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Analyzers.Rules.Operations;

/// <summary>OKTA0008 to OKTA0010: the operations that endpoints call, as Okta's API has them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OperationAnalyzer()
    : OktaGenAnalyzer(OperationRules.UnknownOperation, OperationRules.UnstableOperation, OperationRules.RefusedCredential)
{
    /// <summary>The <c>.editorconfig</c> key that has OKTA0009 report operations of limited availability as well.</summary>
    internal const string LimitedAvailabilityOption = "oktagen_report_limited_availability";

    private protected override GeneratedCodeAnalysisFlags GeneratedCode => Everywhere;

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        CredentialKinds? credential = ScopesOptions.Read(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions).Credential;
        var known = KnownRoutes.Read(start.Options);
        ReportOnClients(
            start, (type, client, context) => type.IsOfOtherApi() ? [] : FindFaults(client.Endpoints, credential, known, context));
    }

    // What an assembly that is referenced calls is not this project's to change.
    private static IEnumerable<Diagnostic> FindFaults(
        IEnumerable<EndpointDeclaration> endpoints, CredentialKinds? credential, KnownRoutes known, SymbolAnalysisContext context) =>
        endpoints.Where(static endpoint => endpoint.Method.Locations[0].IsInSource)
            .Select(endpoint => endpoint.Needs.Operation is { } operation
                ? Judge(endpoint, operation, credential, context)
                : known.Contains(endpoint.Verb, endpoint.Route) ? null : UnknownOperation.Find(endpoint))
            .OfType<Diagnostic>();

    private static Diagnostic? Judge(
        EndpointDeclaration endpoint, Operation operation, CredentialKinds? credential, SymbolAnalysisContext context)
    {
        if (FindRefusal(endpoint, operation, credential) is { } refusal)
        {
            string accepted = operation.Credentials switch
            {
                CredentialKinds.ApiToken => "API tokens only",
                CredentialKinds.UserToken => "access tokens of signed-in users only",
                _ => "OAuth 2.0 access tokens only",
            };
            return Diagnostic.Create(
                OperationRules.RefusedCredential, endpoint.RouteLocation, endpoint.Member, operation.ToString(), accepted, refusal);
        }

        string? state = operation switch
        {
            { IsDeprecated: true } => "is deprecated",
            { Stage: LifeCycle.EarlyAccess } => "is in early access and may change",
            { Stage: LifeCycle.LimitedAvailability } when ReportsLimited(endpoint, context) => "is available to some orgs only",
            _ => null,
        };
        return state is null
            ? null
            : Diagnostic.Create(OperationRules.UnstableOperation, endpoint.RouteLocation, endpoint.Member, operation.ToString(), state);
    }

    /// <summary>Why the call cannot succeed; null where it can. What the endpoint declares goes before what the project uses.</summary>
    private static string? FindRefusal(EndpointDeclaration endpoint, Operation operation, CredentialKinds? credential)
    {
        if (operation.Credentials == CredentialKinds.None)
        {
            return null;
        }

        if (endpoint.Needs.DeclaredCredentials is { } declared)
        {
            string kinds = declared == CredentialKinds.None
                ? nameof(CredentialKinds.None)
                : string.Join(" and ", CredentialNames.NamesOf(declared));

            // A declared OAuth takes the tokens of users along, but lets client credentials through as well.
            bool isRefused = endpoint.Needs.Credentials == CredentialKinds.None
                || (operation.Credentials == CredentialKinds.UserToken && !declared.HasFlag(CredentialKinds.UserToken));
            return operation.Credentials != CredentialKinds.Any && isRefused
                ? $"it is declared for {kinds}"
                : null;
        }

        return credential is { } used && (operation.Credentials & used) == 0 ? $"the project uses {used} (OktaGenCredential)" : null;
    }

    private static bool ReportsLimited(EndpointDeclaration endpoint, SymbolAnalysisContext context) =>
        endpoint.RouteLocation.SourceTree is { } tree
        && context.Options.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue(LimitedAvailabilityOption, out string? value)
        && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
}
