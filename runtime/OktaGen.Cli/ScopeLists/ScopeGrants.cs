using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Credentials;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Cli.ScopeLists;

/// <summary>Who gets a scope, and how.</summary>
internal static class ScopeGrants
{
    private static readonly OperationCatalogue s_catalogue = OperationCatalogue.Default;

    /// <summary>The scopes that permit what a scope permits, beside itself.</summary>
    public static IReadOnlyList<string> Covering(string scope) =>
        [.. s_catalogue.Scopes.All.Where(other => other != scope && ScopeCoverage.Covers(other, scope))];

    public static IReadOnlyList<string> CoveredBy(string scope) =>
        [.. s_catalogue.Scopes.All.Where(other => other != scope && ScopeCoverage.Covers(scope, other))];

    /// <summary>The operations that need a scope.</summary>
    public static IReadOnlyList<Operation> OperationsOf(string scope) =>
        [.. s_catalogue.Operations.Where(operation => operation.Scopes.Contains(scope))];

    /// <summary>The kinds of access token that hold a scope.</summary>
    public static CredentialKinds HoldersOf(string scope)
    {
        IReadOnlyList<Operation> operations = OperationsOf(scope);
        bool isForUsers = ScopeNames.IsSelf(scope)
            || !scope.Contains('.', StringComparison.Ordinal)
            || (operations.Count > 0 && operations.All(static operation => operation.Credentials == CredentialKinds.UserToken));
        return isForUsers ? CredentialKinds.UserToken : CredentialKinds.AccessTokens;
    }

    /// <summary>How a scope is granted, as sentences.</summary>
    public static string HowOf(string scope) => (HoldersOf(scope), scope.Contains('.', StringComparison.Ordinal)) switch
    {
        (CredentialKinds.UserToken, false) =>
            "By a user who signs in; no admin grants it, and no app gets it by its own credentials.",
        (CredentialKinds.UserToken, true) =>
            "An admin grants it to an app that users sign in to: Admin Console, Applications > the app > Okta API Scopes. The token of "
            + "such a user holds it; no app gets it by its own credentials.",
        _ =>
            "An admin grants it to the app: Admin Console, Applications > the app > Okta API Scopes; oktagen setup; or POST "
            + "/api/v1/apps/{appId}/grants. API tokens need none: they have the permissions of their admin.",
    };
}
