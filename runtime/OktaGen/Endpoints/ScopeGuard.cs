using OktaGen.CompilerServices;

namespace OktaGen.Endpoints;

/// <summary>Stops a call that its token cannot carry, before it is sent.</summary>
internal static class ScopeGuard
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
    /// <param name="named">
    /// The scopes that the challenge names: perhaps weaker ones than are needed, so what the endpoint declares counts more.
    /// </param>
    /// <param name="credential">The kind of credential that the call was sent with.</param>
    /// <param name="scopes">The scopes of its access token; null where it knows none.</param>
    /// <param name="requestId">Okta's id of the request.</param>
    public static InsufficientScopeException Refused(
        OktaEndpoint endpoint, IReadOnlyList<string> named, OktaCredential credential, ScopeSet? scopes, string? requestId)
    {
        IReadOnlyList<string> needed = endpoint.Scopes.Count > 0 ? endpoint.Scopes : named;
        if (scopes is null)
        {
            return Create(
                $"{endpoint.Name} was refused for want of a scope ({Quoted(needed)}). {FindCure(credential)}",
                needed,
                endpoint,
                scopes: null,
                requestId);
        }

        IReadOnlyList<string> missing = scopes.NotPermitted(needed);
        if (missing.Count > 0)
        {
            return Missing(endpoint, missing, scopes, requestId);
        }

        IReadOnlyList<string> others = scopes.NotPermitted(named);
        string hint = others.Count > 0 ? $" Okta's answer names {Quoted(others)}." : "";
        return Create(
            $"{endpoint.Name} was refused for want of a scope, although the access token carries all that the endpoint declares"
            + $" ({Quoted(needed)}): its declaration may name the wrong scope, or a grant was taken back.{hint}",
            others.Count > 0 ? others : needed,
            endpoint,
            scopes,
            requestId);
    }

    private static InsufficientScopeException Missing(
        OktaEndpoint endpoint, IReadOnlyList<string> missing, ScopeSet scopes, string? requestId = null)
    {
        string cure = new ScopeSet(missing, scopes.Requested).Missing.Count == 0
            ? "The app asked for it, but Okta did not grant it: an admin grants it to the app in the Admin Console, under Okta API Scopes."
            : scopes.Narrowing is { } narrowing && narrowing.Explains(missing)
            ? $"The app's scope list has it, but {narrowing.Setting} narrows that list and leaves it out: add it there, or take that "
                + $"setting away."
            : "The app does not ask for it: add it to OktaScopes.txt, and let an admin grant it to the app under Okta API Scopes.";
        return Create(
            $"{endpoint.Name} needs the scope {Quoted(missing)}, which the access token does not carry. {cure}", missing, endpoint, scopes,
            requestId);
    }

    // Where the scopes are not OktaScopes.txt's affair.
    private static string FindCure(OktaCredential credential) => credential switch
    {
        OktaCredential.None => "It was sent without a credential, as the endpoint declares: its declaration may be wrong.",
        OktaCredential.ApiToken => "It was sent with an API token, which has no scopes but the permissions of the admin who made it: have "
            + "an admin make it whose role allows the call, or connect by OAuth.",
        _ => "It was sent with an access token that the app gave: have it issued with that scope, for a user who may have it.",
    };

    private static InsufficientScopeException Create(
        string message, IReadOnlyList<string> required, OktaEndpoint endpoint, ScopeSet? scopes, string? requestId)
    {
        string known = scopes is null ? "" : $" Asked for: {List(scopes.Requested)}. Granted: {List(scopes.Granted)}.";
        string id = requestId is null ? "" : $" Request id {requestId}.";
        return new InsufficientScopeException(message + known + id, required)
        {
            Endpoint = endpoint.Name,
            ErrorCode = "insufficient_scope",
            ConfiguredScopes = scopes?.Requested ?? [],
            GrantedScopes = scopes?.Granted ?? [],
            RequestId = requestId,
        };
    }

    private static string Quoted(IReadOnlyList<string> scopes) =>
        scopes.Count == 0 ? "none" : $"'{OneLine.From(string.Join("', '", scopes), MaxList)}'";

    private static string List(IReadOnlyList<string> scopes) =>
        scopes.Count == 0 ? "nothing" : OneLine.From(string.Join(' ', scopes), MaxList);
}
