using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>What concerns the org as a whole: its description, its token endpoint, its setting for new apps.</summary>
internal static class OrgOperations
{
    private const string ClientPrivileges = "/api/v1/org/settings/clientPrivilegesSetting";

    public static IReadOnlyList<Operation> Table { get; } =
    [
        new("GET", "/.well-known/okta-organization", [], AcceptedCredentials.None, Organization),
        new("POST", "/oauth2/v1/token", [], AcceptedCredentials.None, TokenEndpoint.Issue),
        new("GET", ClientPrivileges, OktaScopes.OrgsRead, call => Answer.Ok(PrivilegesOf(call.Org))),
        new("PUT", ClientPrivileges, OktaScopes.OrgsManage, SetPrivileges),
    ];

    private static JsonObject PrivilegesOf(OrgState org) => new() { ["clientPrivilegesSetting"] = org.AssignSuperAdmin };

    private static Answer SetPrivileges(Call call)
    {
        call.Caller.VerifySuperAdmin();
        call.Org.AssignSuperAdmin = call.Body["clientPrivilegesSetting"] is JsonValue value && value.TryGetValue(out bool assign) && assign;
        return Answer.Ok(PrivilegesOf(call.Org));
    }

    private static Answer Organization(Call call) => Answer.Ok(new JsonObject
    {
        ["id"] = call.Org.Id,
        ["pipeline"] = "idx",
        ["settings"] = new JsonObject { ["analyticsCollectionEnabled"] = false, ["bugReportingEnabled"] = false, ["omEnabled"] = false },
        ["_links"] = new JsonObject { ["organization"] = new JsonObject { ["href"] = call.Org.BaseUrl } },
    });
}
