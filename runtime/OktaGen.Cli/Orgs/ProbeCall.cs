namespace OktaGen.Cli.Orgs;

/// <summary>A call that reads one entry of a resource, to see whether a credential works.</summary>
/// <param name="Scope">The scope that it needs.</param>
/// <param name="Name">Method and path.</param>
/// <param name="SendAsync">Makes it.</param>
internal sealed record ProbeCall(string Scope, string Name, Func<IProbe, CancellationToken, Task<OktaResponse>> SendAsync)
{
    private static readonly ProbeCall[] s_all =
    [
        new(OktaScopes.UsersRead, "GET /api/v1/users", static (probe, cancellationToken) => probe.ReadUsersAsync(1, cancellationToken)),
        new(OktaScopes.GroupsRead, "GET /api/v1/groups", static (probe, cancellationToken) => probe.ReadGroupsAsync(1, cancellationToken)),
        new(OktaScopes.AppsRead, "GET /api/v1/apps", static (probe, cancellationToken) => probe.ReadAppsAsync(1, cancellationToken)),
        new(OktaScopes.NetworkZonesRead, "GET /api/v1/zones", static (probe, cancellationToken) =>
            probe.ReadZonesAsync(1, cancellationToken)),
        new(OktaScopes.LogsRead, "GET /api/v1/logs", static (probe, cancellationToken) => probe.ReadLogsAsync(1, cancellationToken)),
    ];

    /// <summary>The calls that the scopes permit.</summary>
    public static IEnumerable<ProbeCall> For(IEnumerable<string> scopes) =>
        s_all.Where(call => ScopeCoverage.IsCovered(call.Scope, scopes));
}
