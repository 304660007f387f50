namespace OktaGen.Cli.Orgs;

/// <summary>Calls that read a little of each resource, to see whether a credential works. Each costs one call of its rate limit.</summary>
[OktaClient]
internal interface IProbe
{
    /// <summary>The admin whose API token it is.</summary>
    [Get("/api/v1/users/me"), RequiresScope(OktaScopes.UsersRead)]
    Task<OktaResponse> ReadMeAsync(CancellationToken cancellationToken);

    [Get("/api/v1/users"), RequiresScope(OktaScopes.UsersRead)]
    Task<OktaResponse> ReadUsersAsync(int limit, CancellationToken cancellationToken);

    [Get("/api/v1/groups"), RequiresScope(OktaScopes.GroupsRead)]
    Task<OktaResponse> ReadGroupsAsync(int limit, CancellationToken cancellationToken);

    [Get("/api/v1/apps"), RequiresScope(OktaScopes.AppsRead)]
    Task<OktaResponse> ReadAppsAsync(int limit, CancellationToken cancellationToken);

    [Get("/api/v1/zones"), RequiresScope(OktaScopes.NetworkZonesRead)]
    Task<OktaResponse> ReadZonesAsync(int limit, CancellationToken cancellationToken);

    [Get("/api/v1/logs"), RequiresScope(OktaScopes.LogsRead)]
    Task<OktaResponse> ReadLogsAsync(int limit, CancellationToken cancellationToken);
}
