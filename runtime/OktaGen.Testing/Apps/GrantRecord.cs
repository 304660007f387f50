using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>A scope that was granted to an app.</summary>
/// <param name="Id">The grant's id.</param>
/// <param name="Sequence">The order of granting.</param>
/// <param name="ClientId">The app's client id.</param>
/// <param name="Scope">The scope.</param>
/// <param name="Created">When it was granted.</param>
/// <param name="Effective">From when on the token endpoint knows of it.</param>
internal sealed record GrantRecord(string Id, long Sequence, string ClientId, string Scope, DateTimeOffset Created, DateTimeOffset Effective) : IEntity
{
    public JsonObject ToJson(OrgState org) => new()
    {
        ["id"] = Id,
        ["status"] = "ACTIVE",
        ["created"] = OrgState.Stamp(Created),
        ["createdBy"] = new JsonObject { ["id"] = org.Users.Admin.Id, ["type"] = "User" },
        ["lastUpdated"] = OrgState.Stamp(Created),
        ["issuer"] = org.BaseUrl,
        ["clientId"] = ClientId,
        ["scopeId"] = Scope,
        ["source"] = "ADMIN",
        ["_links"] = new JsonObject { ["app"] = org.Link("/api/v1/apps/" + (org.FindApp(ClientId)?.Id ?? ClientId)) },
    };
}
