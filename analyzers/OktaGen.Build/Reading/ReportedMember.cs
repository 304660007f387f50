using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Endpoints;
using OktaGen.Knowledge.Scopes;
using OktaGen.Knowledge.Shared;

namespace OktaGen.Build.Reading;

/// <summary>A member that needs the consent of whoever grants scopes: an endpoint, or code written by hand that calls some.</summary>
internal sealed record ReportedMember
{
    private const string ApiToken = "ApiToken";
    private const string OAuth = "OAuth";
    private const string UserToken = "UserToken";

    private static readonly string[] s_kinds = [ApiToken, OAuth, UserToken];

    /// <summary>The member with namespace and type, such as <c>MyApp.IDirectory.GetUserAsync</c>.</summary>
    public required string FullName { get; init; }

    /// <summary>The member as the rules name it, such as <c>IDirectory.GetUserAsync</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The assembly that declares it.</summary>
    public required string Assembly { get; init; }

    /// <summary>HTTP method and route; null for code written by hand.</summary>
    public required (string Verb, string Route)? Request { get; init; }

    /// <summary>What the catalogue knows of the request; null where Okta has no such operation.</summary>
    public Operation? Operation => Request is { } request ? OperationCatalogue.Default.Find(request.Verb, request.Route) : null;

    public required DeclaredScopes Declared { get; init; }

    /// <summary>The kinds of credential that are declared, by name; empty where none is.</summary>
    public required IReadOnlyList<string> DeclaredCredentials { get; init; }

    /// <summary>The members that use it, sorted; empty for what is declared in the assembly itself.</summary>
    public IReadOnlyList<string> UsedBy { get; init; } = [];

    /// <summary>What Okta requires beyond what is declared.</summary>
    public IReadOnlyList<string> UndeclaredScopes =>
        IsComparable ? [.. Operation!.Scopes.Where(scope => !ScopeCoverage.IsCovered(scope, Declared.Scopes))] : [];

    /// <summary>What is declared and not required by Okta, mostly <c>manage</c> for <c>read</c>.</summary>
    public IReadOnlyList<string> SurplusScopes => IsComparable ? [.. Declared.Scopes.Where(scope => !Operation!.Scopes.Contains(scope))] : [];

    /// <summary>What the app must be granted: the client asks for what is declared, and Okta for what it requires.</summary>
    public IEnumerable<string> NeededScopes => Declared.Scopes.Concat(UndeclaredScopes);

    /// <summary>Whether the call is sent without a credential.</summary>
    public bool TakesNoCredential =>
        Operation?.Credentials == CredentialKinds.None || (DeclaredCredentials.Count == 1 && DeclaredCredentials[0] == "None");

    /// <summary>The kinds of credential that the call takes, by declaration and by Okta's description; empty where it takes none.</summary>
    public IReadOnlyList<string> Credentials
    {
        get
        {
            if (TakesNoCredential)
            {
                return [];
            }

            CredentialKinds known = Operation?.Credentials ?? CredentialKinds.Any;
            return
            [
                .. s_kinds.Where(kind =>
                    known.HasFlag(kind == ApiToken ? CredentialKinds.ApiToken : CredentialKinds.OAuth)
                    && (DeclaredCredentials.Count == 0 || DeclaredCredentials.Contains(kind) || (kind == UserToken && DeclaredCredentials.Contains(OAuth)))),
            ];
        }
    }

    /// <summary>Whether the call takes whatever credential the app has.</summary>
    public bool TakesAnyCredential => Request is null || TakesNoCredential || Credentials.Count == s_kinds.Length;

    // As for the rules: where no access token is sent, or one for a user's own data, Okta's scopes say nothing.
    private bool IsComparable =>
        Operation is { } operation
        && operation.Credentials != CredentialKinds.ApiToken
        && (DeclaredCredentials.Count == 0 || DeclaredCredentials.Contains(OAuth) || DeclaredCredentials.Contains(UserToken))
        && !Declared.Scopes.Any(ScopeNames.IsSelf);
}
