using System.Net;

namespace OktaGen.Management;

/// <summary>
/// Tries a connection out: whether the credential is taken, and which scopes work. It only reads, one entry of each family. An org may also
/// answer an app whose role is too small with an empty list, which looks like success.
/// </summary>
/// <param name="okta">The connection.</param>
public sealed class ConnectionTest(OktaConnection okta)
{
    // Well-formed, and of nobody.
    private const string NoSession = "102000000000000000000";

    private static readonly IReadOnlyList<(string Scope, Func<OktaConnection, CancellationToken, Task> Call)> s_probes =
    [
        (OktaScopes.UsersRead, static (okta, token) => new ReadProbesClient(okta).UsersAsync(token)),
        (OktaScopes.UsersManage, static (okta, token) => new ManageProbesClient(okta).UsersAsync(token)),
        (OktaScopes.GroupsRead, static (okta, token) => new ReadProbesClient(okta).GroupsAsync(token)),
        (OktaScopes.GroupsManage, static (okta, token) => new ManageProbesClient(okta).GroupsAsync(token)),
        (OktaScopes.AppsRead, static (okta, token) => new ReadProbesClient(okta).AppsAsync(token)),
        (OktaScopes.AppsManage, static (okta, token) => new ManageProbesClient(okta).AppsAsync(token)),
        (OktaScopes.NetworkZonesRead, static (okta, token) => new ReadProbesClient(okta).ZonesAsync(token)),
        (OktaScopes.NetworkZonesManage, static (okta, token) => new ManageProbesClient(okta).ZonesAsync(token)),
        (OktaScopes.SessionsRead, static (okta, token) => ExpectNotFoundAsync(new ReadProbesClient(okta).SessionAsync(NoSession, token))),
        (OktaScopes.SessionsManage, static (okta, token) =>
            ExpectNotFoundAsync(new ManageProbesClient(okta).SessionAsync(NoSession, token))),
        (OktaScopes.LogsRead, static (okta, token) => new ReadProbesClient(okta).LogsAsync(token)),
    ];

    /// <summary>Makes the calls, one after the other.</summary>
    /// <param name="cancellationToken">Cancels them.</param>
    /// <returns>What works.</returns>
    /// <exception cref="OktaAuthenticationException">The credential was refused.</exception>
    /// <exception cref="OktaApiException">Okta does not take the API token or access token.</exception>
    /// <exception cref="OktaTransportException">The org could not be reached.</exception>
    public async Task<ConnectionReport> RunAsync(CancellationToken cancellationToken = default)
    {
        bool hasScopes = okta.Credential == OktaCredential.OAuth;
        string? owner = okta.Credential == OktaCredential.ApiToken ? await FindOwnerAsync(cancellationToken).ConfigureAwait(false) : null;
        IEnumerable<string> scopes = hasScopes
            ? okta.Scopes
            : s_probes.Select(static probe => probe.Scope).Where(static scope => scope.EndsWith(".read", StringComparison.Ordinal));

        List<ScopeCheck> checks = [];
        foreach (string scope in scopes)
        {
            checks.Add(await CheckAsync(scope, cancellationToken).ConfigureAwait(false));
        }

        return new ConnectionReport(okta.OrgUrl, okta.Credential, owner, checks);
    }

    private async Task<string?> FindOwnerAsync(CancellationToken cancellationToken)
    {
        try
        {
            User me = await new UsersClient(okta).GetUserAsync("me", cancellationToken: cancellationToken).ConfigureAwait(false);
            return me.Profile?.Login;
        }
        catch (OktaApiException exception) when (exception.StatusCode == HttpStatusCode.Forbidden)
        {
            // A role without a right to users: the checks will say so.
            return null;
        }
    }

    private async Task<ScopeCheck> CheckAsync(string scope, CancellationToken cancellationToken)
    {
        Func<OktaConnection, CancellationToken, Task>? call = s_probes.FirstOrDefault(probe => probe.Scope == scope).Call;
        if (call is null)
        {
            return new ScopeCheck(scope, ScopeCheckOutcome.NotChecked);
        }

        try
        {
            await call(okta, cancellationToken).ConfigureAwait(false);
            return new ScopeCheck(scope, ScopeCheckOutcome.Works);
        }
        catch (InsufficientScopeException exception)
        {
            return new ScopeCheck(scope, ScopeCheckOutcome.NotGranted, exception.Message);
        }
        catch (OktaAuthenticationException exception) when (exception.Error == "consent_required")
        {
            // None of the scopes that the token was asked for is granted, which with a token for each endpoint is this one.
            return new ScopeCheck(scope, ScopeCheckOutcome.NotGranted, exception.Message);
        }
        catch (OktaApiException exception) when (exception.StatusCode == HttpStatusCode.Forbidden)
        {
            return new ScopeCheck(scope, ScopeCheckOutcome.Refused, exception.Message);
        }
        catch (OktaApiException exception) when (exception.StatusCode != HttpStatusCode.Unauthorized)
        {
            return new ScopeCheck(scope, ScopeCheckOutcome.Failed, exception.Message);
        }
    }

    private static async Task ExpectNotFoundAsync(Task call)
    {
        try
        {
            await call.ConfigureAwait(false);
        }
        catch (OktaApiException exception) when (exception.StatusCode == HttpStatusCode.NotFound)
        {
            // The read was allowed, and found what is there: nothing.
        }
    }
}
