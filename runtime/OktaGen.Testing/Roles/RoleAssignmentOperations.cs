using System.Text.Json.Nodes;
using OktaGen.Knowledge.Roles;

namespace OktaGen.Testing;

/// <summary>The admin roles of a user, a group or an app.</summary>
/// <param name="route">The route of whoever has them.</param>
/// <param name="find">Finds it, or refuses the call.</param>
internal sealed class RoleAssignmentOperations(string route, Func<Call, RoleAssignee> find)
{
    public IReadOnlyList<Operation> Table { get; } = Create(route + "/roles", find);

    private static Operation[] Create(string route, Func<Call, RoleAssignee> find) =>
    [
        new("GET", route, OktaScopes.RolesRead, call => Answer.Ok(
            new JsonArray([.. call.Org.RoleAssignments.Of(find(call)).Select(role => role.ToJson(call.Org))]))),
        new("POST", route, OktaScopes.RolesManage, call => Assign(call, find(call))),
        new("GET", route + "/{roleAssignmentId}", OktaScopes.RolesRead, call => Answer.Ok(Find(call, find(call)).ToJson(call.Org))),
        new("DELETE", route + "/{roleAssignmentId}", OktaScopes.RolesManage, call => Remove(call, find(call))),
    ];

    public static bool IsStandard(string type) => RoleCatalogue.Default.Roles.ContainsKey(type);

    private static RoleAssignment Find(Call call, RoleAssignee assignee)
    {
        string id = call.PathValues["roleAssignmentId"];
        return call.Org.RoleAssignments.Of(assignee).FirstOrDefault(assignment => assignment.Id == id)
            ?? throw OktaErrors.ResourceNotFound(id, "RoleAssignment");
    }

    private static Answer Assign(Call call, RoleAssignee assignee)
    {
        call.Caller.VerifySuperAdmin();
        OrgState org = call.Org;
        string type = JsonBody.Text(call.Body, "type") ?? "";
        (string Role, string ResourceSet)? custom = null;
        if (type == RoleAssignment.CustomType)
        {
            custom = ReadCustom(call);
        }
        else if (!IsStandard(type))
        {
            throw OktaErrors.Validation("type", "type: is no role");
        }

        if (org.RoleAssignments.Find(assignee, type, custom) is not null)
        {
            throw OktaErrors.RoleAlreadyAssigned();
        }

        if (custom is { } bound)
        {
            org.ResourceSets.FindById(bound.ResourceSet)!.Bind(bound.Role);
        }

        return new Answer { Status = 201, Body = org.RoleAssignments.Add(assignee, type, custom, org.Now).ToJson(org) };
    }

    private static (string Role, string ResourceSet) ReadCustom(Call call)
    {
        string role = JsonBody.Text(call.Body, "role") ?? throw OktaErrors.Validation("role", "role: The field cannot be left blank");
        string set = JsonBody.Text(call.Body, "resource-set")
            ?? throw OktaErrors.Validation("resource-set", "resource-set: The field cannot be left blank");
        _ = call.Org.Roles.FindById(role) ?? throw OktaErrors.ResourceNotFound(role, "Role");
        _ = call.Org.ResourceSets.FindById(set) ?? throw OktaErrors.ResourceNotFound(set, "ResourceSet");
        return (role, set);
    }

    private static Answer Remove(Call call, RoleAssignee assignee)
    {
        call.Caller.VerifySuperAdmin();
        call.Org.RoleAssignments.Remove(Find(call, assignee));
        return Answer.NoContent();
    }
}
