using System.Text.Json.Nodes;
using OktaGen.Knowledge.Roles;

namespace OktaGen.Testing;

/// <summary>The permissions of a custom admin role: listed without pages, added and taken away singly.</summary>
internal static class RolePermissionOperations
{
    private const string List = RoleRecord.Route + "{roleIdOrLabel}/permissions";
    private const string One = List + "/{permissionType}";

    public static IReadOnlyList<Operation> Table { get; } =
    [
        new("GET", List, OktaScopes.RolesRead, call => Answer.Ok(new JsonObject
        {
            ["permissions"] =
                new JsonArray([.. RoleOperations.Find(call).Permissions.All.Select(permission => permission.ToJson(call.Org))]),
        })),
        new("GET", One, OktaScopes.RolesRead, call => Answer.Ok(Find(call).ToJson(call.Org))),
        new("POST", One, OktaScopes.RolesManage, Create),
        new("PUT", One, OktaScopes.RolesManage, Replace),
        new("DELETE", One, OktaScopes.RolesManage, Delete),
    ];

    /// <summary>Refuses what cannot be in a custom role. What is newer than what is known here is taken.</summary>
    public static string Verify(string? name)
    {
        if (name is null || !name.StartsWith("okta.", StringComparison.Ordinal))
        {
            throw OktaErrors.Validation("permissions", $"permissions: {name} is no permission");
        }

        return RoleCatalogue.Default.Permissions.TryGetValue(name, out Permission? known) && known.IsForCustomRoles == false
            ? throw OktaErrors.Validation("permissions", $"permissions: {name} cannot be put into a custom role")
            : name;
    }

    private static RolePermissionRecord Find(Call call)
    {
        string name = call.PathValues["permissionType"];
        return RoleOperations.Find(call).Permissions.FindById(name) ?? throw OktaErrors.ResourceNotFound(name, "Permission");
    }

    private static Answer Create(Call call)
    {
        call.Caller.VerifySuperAdmin();
        RoleRecord role = RoleOperations.Find(call);
        JsonObject? conditions = call.Content.Length == 0 ? null : JsonBody.Object(call.Body, "conditions");
        role.Permit(Verify(call.PathValues["permissionType"]), call.Org.Now).Conditions = conditions?.DeepClone().AsObject();
        return Answer.NoContent();
    }

    private static Answer Replace(Call call)
    {
        call.Caller.VerifySuperAdmin();
        RolePermissionRecord permission = Find(call);
        permission.Conditions = JsonBody.Object(call.Body, "conditions")?.DeepClone().AsObject();
        permission.LastUpdated = call.Org.Now;
        return Answer.Ok(permission.ToJson(call.Org));
    }

    private static Answer Delete(Call call)
    {
        call.Caller.VerifySuperAdmin();
        RoleOperations.Find(call).Permissions.Remove(Find(call));
        return Answer.NoContent();
    }
}
