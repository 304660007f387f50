namespace OktaGen.Tests;

/// <summary>Users of an org, with the scopes that Okta asks for.</summary>
[OktaClient(JsonContext = typeof(CallsJson))]
public interface IPeople
{
    [Get("/api/v1/users/{id}"), RequiresScope(OktaScopes.UsersRead)]
    Task<OrgUser> GetAsync(string id, CancellationToken cancellationToken = default);

    [Get("/api/v1/users"), RequiresScope(OktaScopes.UsersRead)]
    OktaPageable<OrgUser> ListAsync(string? search = null, int? limit = null);

    [Post("/api/v1/users"), RequiresScope(OktaScopes.UsersManage)]
    Task<OrgUser> CreateAsync(OrgUser user, bool activate = true);

    [Post("/api/v1/users/{id}/lifecycle/suspend"), RequiresScope(OktaScopes.UsersManage)]
    Task SuspendAsync(string id);

    [Get("/api/v1/groups"), RequiresScope(OktaScopes.GroupsRead, OktaScopes.UsersRead)]
    Task<string> ListGroupsAsync();

    [Get("/.well-known/okta-organization"), NoScope, Credential(OktaCredential.None)]
    Task<string> GetOrganizationAsync();

    [Get("/api/v1/things"), Credential(OktaCredential.OAuth)]
    Task OAuthOnlyAsync();

    [Get("/api/v1/things"), Credential(OktaCredential.ApiToken)]
    Task ApiTokenOnlyAsync();

    [Get("/api/v1/things"), Credential(OktaCredential.UserToken)]
    Task UserTokenOnlyAsync();
}
