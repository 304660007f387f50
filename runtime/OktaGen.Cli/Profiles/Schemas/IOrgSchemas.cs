using System.Text.Json.Nodes;
using OktaGen.Cli.Orgs;

namespace OktaGen.Cli.Profiles.Schemas;

/// <summary>What an org's profiles are made of.</summary>
[OktaClient(JsonContext = typeof(OrgJson))]
internal interface IOrgSchemas
{
    [Get("/api/v1/meta/types/user"), RequiresScope(OktaScopes.UserTypesRead)]
    OktaPageable<JsonObject> ListUserTypesAsync();

    [Get("/api/v1/meta/schemas/user/{schemaId}"), RequiresScope(OktaScopes.SchemasRead)]
    Task<JsonObject> GetUserSchemaAsync(string schemaId, CancellationToken cancellationToken);

    [Get("/api/v1/meta/schemas/group/default"), RequiresScope(OktaScopes.SchemasRead)]
    Task<JsonObject> GetGroupSchemaAsync(CancellationToken cancellationToken);

    [Get("/api/v1/meta/schemas/apps/{appId}/default"), RequiresScope(OktaScopes.SchemasRead)]
    Task<JsonObject> GetAppUserSchemaAsync(string appId, CancellationToken cancellationToken);
}
