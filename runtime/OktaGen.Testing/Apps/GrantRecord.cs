using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>A scope that was granted to an app.</summary>
/// <param name="Id">The grant's id.</param>
/// <param name="Sequence">The order of granting.</param>
/// <param name="ClientId">The app's client id.</param>
/// <param name="Scope">The scope.</param>
/// <param name="Way">Its way to the token endpoint, which does not know of it before.</param>
internal sealed record GrantRecord(string Id, long Sequence, string ClientId, string Scope, Delay Way) : IEntity
{
    public JsonObject ToJson(OrgState org) => new()
    {
        ["id"] = Id,
        ["status"] = "ACTIVE",
        ["created"] = OrgState.Stamp(Way.Begun),
        ["createdBy"] = new JsonObject { ["id"] = org.Users.Admin.Id, ["type"] = "User" },
        ["lastUpdated"] = OrgState.Stamp(Way.Begun),
        ["issuer"] = org.BaseUrl,
        ["clientId"] = ClientId,
        ["scopeId"] = Scope,
        ["source"] = "ADMIN",
        ["_links"] = new JsonObject { ["app"] = org.Link("/api/v1/apps/" + (org.FindApp(ClientId)?.Id ?? ClientId)) },
    };
}
