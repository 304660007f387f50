namespace OktaGen.Management;

/// <summary>The cheapest read of each scope family.</summary>
[OktaClient]
internal interface IReadProbes
{
    [Get("/api/v1/users?limit=1"), RequiresScope(OktaScopes.UsersRead)]
    Task UsersAsync(CancellationToken cancellationToken);

    [Get("/api/v1/groups?limit=1"), RequiresScope(OktaScopes.GroupsRead)]
    Task GroupsAsync(CancellationToken cancellationToken);

    [Get("/api/v1/apps?limit=1"), RequiresScope(OktaScopes.AppsRead)]
    Task AppsAsync(CancellationToken cancellationToken);

    [Get("/api/v1/zones?limit=1"), RequiresScope(OktaScopes.NetworkZonesRead)]
    Task ZonesAsync(CancellationToken cancellationToken);

    // There is no list of sessions: 404 for one that does not exist says that the read is allowed.
    [Get("/api/v1/sessions/{sessionId}"), RequiresScope(OktaScopes.SessionsRead)]
    Task SessionAsync(string sessionId, CancellationToken cancellationToken);

    [Get("/api/v1/logs?limit=1"), RequiresScope(OktaScopes.LogsRead)]
    Task LogsAsync(CancellationToken cancellationToken);
}
