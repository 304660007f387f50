using System.Text.Json.Nodes;

namespace OktaGen.Cli.Orgs;

/// <summary>What an admin does to set up an app.</summary>
[OktaClient(JsonContext = typeof(OrgJson))]
internal interface IOrgAdmin
{
    [Get("/.well-known/okta-organization"), NoScope, Credential(OktaCredential.None)]
    Task<OktaResponse<Organization>> GetOrganizationAsync(CancellationToken cancellationToken);

    [Get("/api/v1/org/settings/clientPrivilegesSetting"), RequiresScope(OktaScopes.OrgsRead)]
    Task<ClientPrivileges> GetClientPrivilegesAsync(CancellationToken cancellationToken);

    [Get("/api/v1/apps"), RequiresScope(OktaScopes.AppsRead)]
    OktaPageable<App> ListAppsAsync(string q, int limit);

    [Get("/api/v1/apps/{appId}"), RequiresScope(OktaScopes.AppsRead)]
    Task<App> GetAppAsync(string appId, CancellationToken cancellationToken);

    /// <summary>The app with all its members, also those that nobody here knows.</summary>
    [Get("/api/v1/apps/{appId}"), RequiresScope(OktaScopes.AppsRead)]
    Task<JsonObject> GetWholeAppAsync(string appId, CancellationToken cancellationToken);

    [Post("/api/v1/apps"), RequiresScope(OktaScopes.AppsManage)]
    Task<App> CreateAppAsync([Body] App app, bool activate, CancellationToken cancellationToken);

    /// <summary>Replaces the app: what the body lacks is cleared.</summary>
    [Put("/api/v1/apps/{appId}"), RequiresScope(OktaScopes.AppsManage)]
    Task ReplaceAppAsync(string appId, [Body] JsonObject app, CancellationToken cancellationToken);

    [Post("/api/v1/apps/{appId}/lifecycle/activate"), RequiresScope(OktaScopes.AppsManage)]
    Task ActivateAppAsync(string appId, CancellationToken cancellationToken);

    [Get("/api/v1/apps/{appId}/credentials/jwks"), RequiresScope(OktaScopes.AppsRead)]
    OktaPageable<AppKey> ListKeysAsync(string appId);

    [Post("/api/v1/apps/{appId}/credentials/jwks"), RequiresScope(OktaScopes.AppsManage)]
    Task<AppKey> AddKeyAsync(string appId, [Body] AppKey key, CancellationToken cancellationToken);

    [Post("/api/v1/apps/{appId}/credentials/jwks/{keyId}/lifecycle/activate"), RequiresScope(OktaScopes.AppsManage)]
    Task ActivateKeyAsync(string appId, string keyId, CancellationToken cancellationToken);

    [Post("/api/v1/apps/{appId}/credentials/jwks/{keyId}/lifecycle/deactivate"), RequiresScope(OktaScopes.AppsManage)]
    Task DeactivateKeyAsync(string appId, string keyId, CancellationToken cancellationToken);

    [Delete("/api/v1/apps/{appId}/credentials/jwks/{keyId}"), RequiresScope(OktaScopes.AppsManage)]
    Task DeleteKeyAsync(string appId, string keyId, CancellationToken cancellationToken);

    [Get("/api/v1/apps/{appId}/grants"), RequiresScope(OktaScopes.AppGrantsRead)]
    OktaPageable<Grant> ListGrantsAsync(string appId, int limit);

    [Post("/api/v1/apps/{appId}/grants"), RequiresScope(OktaScopes.AppGrantsManage)]
    Task<Grant> GrantScopeAsync(string appId, [Body] Grant grant, CancellationToken cancellationToken);

    [Delete("/api/v1/apps/{appId}/grants/{grantId}"), RequiresScope(OktaScopes.AppGrantsManage)]
    Task RevokeGrantAsync(string appId, string grantId, CancellationToken cancellationToken);

    [Get("/api/v1/iam/roles/{role}/permissions"), RequiresScope(OktaScopes.RolesRead)]
    Task<RolePermissions> GetRolePermissionsAsync(string role, CancellationToken cancellationToken);

    [Get("/api/v1/iam/roles/{role}"), RequiresScope(OktaScopes.RolesRead)]
    Task<OrgRole> GetRoleAsync(string role, CancellationToken cancellationToken);

    [Post("/api/v1/iam/roles"), RequiresScope(OktaScopes.RolesManage)]
    Task<OrgRole> CreateRoleAsync([Body] OrgRole role, CancellationToken cancellationToken);

    [Post("/api/v1/iam/roles/{role}/permissions/{permission}"), RequiresScope(OktaScopes.RolesManage)]
    Task AddPermissionAsync(string role, string permission, CancellationToken cancellationToken);

    [Delete("/api/v1/iam/roles/{role}/permissions/{permission}"), RequiresScope(OktaScopes.RolesManage)]
    Task RemovePermissionAsync(string role, string permission, CancellationToken cancellationToken);

    [Get("/api/v1/iam/resource-sets/{set}"), RequiresScope(OktaScopes.RolesRead)]
    Task<ResourceSet> GetResourceSetAsync(string set, CancellationToken cancellationToken);

    [Post("/api/v1/iam/resource-sets"), RequiresScope(OktaScopes.RolesManage)]
    Task<ResourceSet> CreateResourceSetAsync([Body] ResourceSet set, CancellationToken cancellationToken);

    [Get("/api/v1/iam/resource-sets/{set}/resources"), Items("resources"), RequiresScope(OktaScopes.RolesRead)]
    OktaPageable<SetResource> ListResourcesAsync(string set);

    [Patch("/api/v1/iam/resource-sets/{set}/resources"), RequiresScope(OktaScopes.RolesManage)]
    Task AddResourcesAsync(string set, [Body] SetAdditions additions, CancellationToken cancellationToken);

    [Get("/oauth2/v1/clients/{clientId}/roles"), RequiresScope(OktaScopes.RolesRead)]
    OktaPageable<RoleAssignment> ListRolesAsync(string clientId);

    [Post("/oauth2/v1/clients/{clientId}/roles"), RequiresScope(OktaScopes.RolesManage)]
    Task<RoleAssignment> AssignRoleAsync(string clientId, [Body] RoleAssignment role, CancellationToken cancellationToken);

    [Delete("/oauth2/v1/clients/{clientId}/roles/{roleAssignmentId}"), RequiresScope(OktaScopes.RolesManage)]
    Task UnassignRoleAsync(string clientId, string roleAssignmentId, CancellationToken cancellationToken);
}
