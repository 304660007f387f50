using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Credentials;
using OktaGen.Knowledge.Scopes;
using OktaGen.Knowledge.Shared;

namespace OktaGen.Knowledge.Endpoints;

/// <summary>What is declared about an endpoint, beside what Okta requires for its operation. The one policy of rules and report.</summary>
/// <param name="Operation">What the catalogue knows of the request; null where Okta has no such operation.</param>
/// <param name="Scopes">The declared scopes, the endpoint's own or its interface's; empty for none.</param>
/// <param name="DeclaredCredentials">The declared kinds of credential; null where nothing is declared, and every kind is accepted.</param>
internal readonly record struct EndpointNeeds(Operation? Operation, IReadOnlyList<string> Scopes, CredentialKinds? DeclaredCredentials)
{
    /// <summary>Whether the call is sent without a credential.</summary>
    public bool TakesNoCredential => Operation?.Credentials == CredentialKinds.None || DeclaredCredentials == CredentialKinds.None;

    /// <summary>
    /// The kinds of credential that the call takes, by declaration and by Okta's description. What takes OAuth takes users' tokens as well.
    /// </summary>
    public CredentialKinds Credentials => Declared & (Operation?.Credentials ?? CredentialKinds.Any);

    /// <summary>Whether only tokens of signed-in users are accepted.</summary>
    public bool IsForUsers =>
        DeclaredCredentials == CredentialKinds.UserToken || Operation?.Credentials == CredentialKinds.UserToken;

    /// <summary>
    /// Whether declared and required scopes can be compared: where no access token is sent, or one for a user's own data, Okta's scopes say
    /// nothing.
    /// </summary>
    public bool IsComparable =>
        Operation is { } operation
        && operation.Credentials != CredentialKinds.ApiToken
        && (Declared & CredentialKinds.AccessTokens) != 0
        && !Scopes.Any(ScopeNames.IsSelf);

    /// <summary>What Okta requires, and what is declared does not permit.</summary>
    public IReadOnlyList<string> MissingScopes
    {
        get
        {
            IReadOnlyList<string> declared = Scopes;
            return IsComparable ? [.. Operation!.Scopes.Where(needed => !ScopeCoverage.IsCovered(needed, declared))] : [];
        }
    }

    /// <summary>What is declared and not required: a scope of something else, or <c>manage</c> for <c>read</c>.</summary>
    public IReadOnlyList<string> SurplusScopes
    {
        get
        {
            Operation? operation = Operation;
            return IsComparable ? [.. Scopes.Where(declared => !operation!.Scopes.Contains(declared))] : [];
        }
    }

    private CredentialKinds Declared => DeclaredCredentials switch
    {
        null => CredentialKinds.Any,
        { } kinds when kinds.HasFlag(CredentialKinds.OAuth) => kinds | CredentialKinds.UserToken,
        { } kinds => kinds,
    };
}
