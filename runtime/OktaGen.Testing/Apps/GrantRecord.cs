using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>A scope that was granted to an app.</summary>
internal sealed record GrantRecord(string Id, long Sequence, string ClientId, string Scope, DateTimeOffset Created) : IEntity
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
