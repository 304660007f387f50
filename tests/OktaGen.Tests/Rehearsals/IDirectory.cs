namespace OktaGen.Tests;

/// <summary>Users and events of an org, one call of each verb.</summary>
[OktaClient(JsonContext = typeof(RehearsalsJson))]
public interface IDirectory
{
    [Get("/api/v1/users/{id}"), RequiresScope(OktaScopes.UsersRead)]
    Task<OrgUser> GetAsync(string id);

    [Get("/api/v1/users"), RequiresScope(OktaScopes.UsersRead)]
    OktaPageable<OrgUser> ListAsync(int? limit = null);

    [Post("/api/v1/users"), RequiresScope(OktaScopes.UsersManage)]
    Task<OrgUser> CreateAsync(OrgUser user, bool activate = true);

    [Put("/api/v1/users/{id}"), RequiresScope(OktaScopes.UsersManage)]
    Task<OrgUser> ReplaceAsync(string id, OrgUser user);

    [Delete("/api/v1/users/{id}"), RequiresScope(OktaScopes.UsersManage)]
    Task DeleteAsync(string id);

    [Get("/api/v1/logs"), Tail, RequiresScope(OktaScopes.LogsRead)]
    OktaPageable<LogEntry> TailAsync(int? limit = null, OktaCursor? from = null, CancellationToken cancellationToken = default);
}
