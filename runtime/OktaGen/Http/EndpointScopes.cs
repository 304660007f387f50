using OktaGen.CompilerServices;

namespace OktaGen.Http;

/// <summary>Stops a call that its token cannot carry, before it is sent.</summary>
internal static class EndpointScopes
{
    public static void EnsurePermitted(OktaEndpoint endpoint, ScopeSet? scopes)
    {
        if (scopes is null || ReferenceEquals(endpoint.PermittedBy, scopes))
        {
            return;
        }

        List<string>? missing = null;
        foreach (string scope in endpoint.Scopes)
        {
            if (!scopes.Permits(scope))
            {
                (missing ??= []).Add(scope);
            }
        }

        if (missing is not null)
        {
            throw Insufficient(endpoint, missing, scopes);
        }

        endpoint.PermittedBy = scopes;
    }

    public static InsufficientScopeException Insufficient(OktaEndpoint endpoint, IReadOnlyList<string> missing, ScopeSet? scopes, string? requestId = null)
    {
        string cure = scopes is not null && missing.All(scope => ScopeCoverage.IsCovered(scope, scopes.Requested))
            ? "The app asked for it, but Okta did not grant it: an admin grants it to the app in the Admin Console, under Okta API Scopes."
            : "The app does not ask for it: add it to OktaScopes.txt, and let an admin grant it to the app under Okta API Scopes.";
        return new InsufficientScopeException(
            $"{endpoint.Name} needs the scope '{string.Join("', '", missing)}', which the access token does not carry. {cure}", missing)
        {
            Endpoint = endpoint.Name,
            ConfiguredScopes = scopes?.Requested ?? [],
            GrantedScopes = scopes?.Granted ?? [],
            RequestId = requestId,
        };
    }
}
