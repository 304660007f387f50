namespace OktaGen.Testing;

/// <summary>Custom admin roles: a listing that is an object, with the next page's link in its body.</summary>
internal static class RoleOperations
{
    /// <summary>The page of all listings of roles, sets and bindings.</summary>
    public const int Page = 100;

    private const string List = "/api/v1/iam/roles";
    private const string One = RoleRecord.Route + "{roleIdOrLabel}";

    public static IReadOnlyList<Operation> Table { get; } =
    [
        new("GET", List, OktaScopes.RolesRead, call => Pager.PageObject(call, call.Org.Roles.All, "roles", Page)),
        new("POST", List, OktaScopes.RolesManage, Create),
        new("GET", One, OktaScopes.RolesRead, call => Answer.Ok(Find(call).ToJson(call.Org))),
        new("PUT", One, OktaScopes.RolesManage, Replace),
        new("DELETE", One, OktaScopes.RolesManage, Delete),
    ];

    /// <summary>The role that the path names.</summary>
    public static RoleRecord Find(Call call) => Find(call, call.PathValues["roleIdOrLabel"]);

    public static RoleRecord Find(Call call, string text) => call.Org.Roles.FindById(text)
        ?? call.Org.Roles.All.FirstOrDefault(role => role.Label == text)
        ?? throw OktaErrors.ResourceNotFound(text, "Role");

    private static Answer Create(Call call)
    {
        call.Caller.VerifySuperAdmin();
        OrgState org = call.Org;
        (string label, string description) = RoleBody.ReadNames(call, org.Roles.All.Select(static role => role.Label));
        if (RoleBody.Texts(call.Body, "permissions") is not { Count: > 0 } sent)
        {
            throw OktaErrors.Validation("permissions", "permissions: The field cannot be left blank");
        }

        string[] permissions = [.. sent.Select(RolePermissionOperations.Verify)];
        RoleRecord created = org.Roles.Add(sequence => RoleRecord.Create(sequence, label, description, org.Now));
        Array.ForEach(permissions, permission => created.Permit(permission, org.Now));
        return Answer.Ok(created.ToJson(org));
    }

    private static Answer Replace(Call call)
    {
        call.Caller.VerifySuperAdmin();
        RoleRecord role = Find(call);
        (role.Label, role.Description) = RoleBody.ReadNames(
            call, call.Org.Roles.All.Where(other => other != role).Select(static other => other.Label));
        role.LastUpdated = call.Org.Now;
        return Answer.Ok(role.ToJson(call.Org));
    }

    private static Answer Delete(Call call)
    {
        call.Caller.VerifySuperAdmin();
        RoleRecord role = Find(call);
        call.Org.Roles.Remove(role);
        call.Org.RoleAssignments.RemoveAll(custom => custom.Role == role.Id);
        foreach (ResourceSetRecord set in call.Org.ResourceSets.All)
        {
            set.Bindings.RemoveAll(binding => binding.Id == role.Id);
        }

        return Answer.NoContent();
    }
}
