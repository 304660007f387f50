namespace OktaGen.Management;

/// <summary>
/// Reads that declare a manage scope: the connection checks before it sends anything that the access token carries the scope, and nothing
/// is changed.
/// </summary>
#pragma warning disable OKTA0004 // More than a read needs: that is the purpose.
[OktaClient]
internal interface IManageProbes
{
    [Get("/api/v1/users?limit=1"), RequiresScope(OktaScopes.UsersManage)]
    Task UsersAsync(CancellationToken cancellationToken);

    [Get("/api/v1/groups?limit=1"), RequiresScope(OktaScopes.GroupsManage)]
    Task GroupsAsync(CancellationToken cancellationToken);

    [Get("/api/v1/apps?limit=1"), RequiresScope(OktaScopes.AppsManage)]
    Task AppsAsync(CancellationToken cancellationToken);

    [Get("/api/v1/zones?limit=1"), RequiresScope(OktaScopes.NetworkZonesManage)]
    Task ZonesAsync(CancellationToken cancellationToken);

    [Get("/api/v1/sessions/{sessionId}"), RequiresScope(OktaScopes.SessionsManage)]
    Task SessionAsync(string sessionId, CancellationToken cancellationToken);
}
#pragma warning restore OKTA0004
