using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>The admin roles that are assigned to an app. They are kept, but limit nothing.</summary>
internal static class ClientRoleOperations
{
    public const string SuperAdmin = "SUPER_ADMIN";

    private const string Route = "/oauth2/v1/clients/{clientId}/roles";

    private static readonly HashSet<string> s_standard = new(StringComparer.Ordinal)
    {
        "ACCESS_CERTIFICATIONS_ADMIN", "ACCESS_REQUESTS_ADMIN", "API_ACCESS_MANAGEMENT_ADMIN", "APP_ADMIN", "GROUP_MEMBERSHIP_ADMIN",
        "HELP_DESK_ADMIN",
        "ORG_ADMIN", "READ_ONLY_ADMIN", "REPORT_ADMIN", SuperAdmin, "USER_ADMIN", "WORKFLOWS_ADMIN",
    };

    public static IReadOnlyList<Operation> Table { get; } =
    [
        new("GET", Route, OktaScopes.RolesRead, List),
        new("POST", Route, OktaScopes.RolesManage, Assign),
        new("GET", Route + "/{roleAssignmentId}", OktaScopes.RolesRead, call => Answer.Ok(Find(call).ToJson(call.Org))),
        new("DELETE", Route + "/{roleAssignmentId}", OktaScopes.RolesManage, Remove),
    ];

    public static bool IsStandard(string type) => s_standard.Contains(type);

    /// <summary>What happens without a call: a test asks for it, or the org's setting for new apps.</summary>
    public static void AssignStandard(OrgState org, ServiceApp app, string type)
    {
        if (app.Roles.All.All(role => role.Type != type))
        {
            app.Roles.Add(sequence => new ClientRoleRecord(Ids.New("cra"), sequence, type, Custom: null, org.Now));
        }
    }

    private static ServiceApp FindClient(Call call)
    {
        string id = call.PathValues["clientId"];
        return call.Org.FindApp(id)?.Service ?? throw OktaErrors.ResourceNotFound(id, "PublicClientApp");
    }

    private static ClientRoleRecord Find(Call call)
    {
        string id = call.PathValues["roleAssignmentId"];
        return FindClient(call).Roles.FindById(id) ?? throw OktaErrors.ResourceNotFound(id, "RoleAssignment");
    }

    private static Answer List(Call call) =>
        Answer.Ok(new JsonArray([.. FindClient(call).Roles.All.Select(role => role.ToJson(call.Org))]));

    private static Answer Assign(Call call)
    {
        call.Caller.VerifySuperAdmin();
        ServiceApp app = FindClient(call);
        string type = JsonBody.Text(call.Body, "type") ?? "";
        (string Role, string ResourceSet)? custom = null;
        if (type == "CUSTOM")
        {
            string role = JsonBody.Text(call.Body, "role") ?? "";
            _ = call.Org.Roles.FindById(role) ?? throw OktaErrors.ResourceNotFound(role, "Role");
            custom = (role, JsonBody.Text(call.Body, "resource-set")
                ?? throw OktaErrors.Validation("resource-set", "resource-set: The field cannot be left blank"));
        }
        else if (!IsStandard(type))
        {
            throw OktaErrors.Validation("type", "type: is no role");
        }

        if (app.Roles.All.Any(existing => existing.Type == type && existing.Custom == custom))
        {
            throw OktaErrors.RoleAlreadyAssigned();
        }

        ClientRoleRecord assigned = app.Roles.Add(sequence => new ClientRoleRecord(Ids.New("cra"), sequence, type, custom, call.Org.Now));
        return new Answer { Status = 201, Body = assigned.ToJson(call.Org) };
    }

    private static Answer Remove(Call call)
    {
        call.Caller.VerifySuperAdmin();
        ClientRoleRecord role = Find(call);
        FindClient(call).Roles.Remove(role);
        return Answer.NoContent();
    }
}
