using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>The org's setting "Public client app admins": what new apps may do.</summary>
internal static class ClientPrivileges
{
    private const string Route = "/api/v1/org/settings/clientPrivilegesSetting";

    public static IReadOnlyList<Operation> Table { get; } =
    [
        new("GET", Route, OktaScopes.OrgsRead, call => Answer.Ok(Write(call.Org))),
        new("PUT", Route, OktaScopes.OrgsManage, Set),
    ];

    private static JsonObject Write(OrgState org) => new() { ["clientPrivilegesSetting"] = org.AssignSuperAdmin };

    private static Answer Set(Call call)
    {
        call.Caller.VerifySuperAdmin();
        call.Org.AssignSuperAdmin = call.Body["clientPrivilegesSetting"] is JsonValue value && value.TryGetValue(out bool assign) && assign;
        return Answer.Ok(Write(call.Org));
    }
}
