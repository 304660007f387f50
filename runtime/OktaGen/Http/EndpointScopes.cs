using OktaGen.CompilerServices;

namespace OktaGen.Http;

/// <summary>Stops a call that its token cannot carry, before it is sent.</summary>
internal static class EndpointScopes
{
    // Some forty scopes.
    private const int MaxList = 1_000;

    public static void EnsurePermitted(OktaEndpoint endpoint, ScopeSet? scopes)
    {
        if (scopes is null || ReferenceEquals(endpoint.PermittedBy, scopes))
        {
            return;
        }

        if (scopes.NotPermitted(endpoint.Scopes) is { Count: > 0 } missing)
        {
            throw Missing(endpoint, missing, scopes);
        }

        endpoint.PermittedBy = scopes;
    }

    /// <summary>Okta's 403 for a call that was sent.</summary>
    /// <param name="endpoint">What was called.</param>
    /// <param name="named">The scopes that the challenge names: perhaps weaker ones than are needed, so what the endpoint declares counts more.</param>
    /// <param name="scopes">The token's scopes; null where they are not known.</param>
    /// <param name="requestId">Okta's id of the request.</param>
    public static InsufficientScopeException Refused(OktaEndpoint endpoint, IReadOnlyList<string> named, ScopeSet? scopes, string? requestId)
    {
        IReadOnlyList<string> needed = endpoint.Scopes.Count > 0 ? endpoint.Scopes : named;
        IReadOnlyList<string> missing = scopes?.NotPermitted(needed) ?? needed;
        if (scopes is null || missing.Count > 0)
        {
            return Missing(endpoint, missing, scopes, requestId);
        }

        IReadOnlyList<string> others = scopes.NotPermitted(named);
        string hint = others.Count > 0 ? $" Okta's answer names {Quoted(others)}." : "";
        return Create(
            $"{endpoint.Name} was refused for want of a scope, although the access token carries all that the endpoint declares"
            + $" ({(needed.Count > 0 ? Quoted(needed) : "none")}): its declaration may name the wrong scope, or a grant was taken back.{hint}",
            others.Count > 0 ? others : needed,
            endpoint,
            scopes,
            requestId);
    }

    private static InsufficientScopeException Missing(OktaEndpoint endpoint, IReadOnlyList<string> missing, ScopeSet? scopes, string? requestId = null)
    {
        string cure = scopes is not null && new ScopeSet(missing, scopes.Requested).Missing.Count == 0
            ? "The app asked for it, but Okta did not grant it: an admin grants it to the app in the Admin Console, under Okta API Scopes."
            : "The app does not ask for it: add it to OktaScopes.txt, and let an admin grant it to the app under Okta API Scopes.";
        return Create(
            $"{endpoint.Name} needs the scope {Quoted(missing)}, which the access token does not carry. {cure}", missing, endpoint, scopes, requestId);
    }

    private static InsufficientScopeException Create(
        string message, IReadOnlyList<string> required, OktaEndpoint endpoint, ScopeSet? scopes, string? requestId)
    {
        string known = scopes is null ? "" : $" Asked for: {List(scopes.Requested)}. Granted: {List(scopes.Granted)}.";
        string id = requestId is null ? "" : $" Request id {OneLine.Of(requestId, 100)}.";
        return new InsufficientScopeException(message + known + id, required)
        {
            Endpoint = endpoint.Name,
            ErrorCode = "insufficient_scope",
            ConfiguredScopes = scopes?.Requested ?? [],
            GrantedScopes = scopes?.Granted ?? [],
            RequestId = requestId,
        };
    }

    private static string Quoted(IReadOnlyList<string> scopes) => $"'{OneLine.Of(string.Join("', '", scopes), MaxList)}'";

    private static string List(IReadOnlyList<string> scopes) => scopes.Count == 0 ? "nothing" : OneLine.Of(string.Join(' ', scopes), MaxList);
}
