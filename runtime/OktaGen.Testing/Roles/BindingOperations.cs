namespace OktaGen.Testing;

/// <summary>Which custom roles are bound to a resource set.</summary>
internal static class BindingOperations
{
    public const string One = List + "/{roleIdOrLabel}";

    private const string List = ResourceSetRecord.Route + "{resourceSetIdOrLabel}/bindings";

    public static IReadOnlyList<Operation> Table { get; } =
    [
        new("GET", List, OktaScopes.RolesRead, call =>
            Pager.PageObject(call, ResourceSetOperations.Find(call).Bindings.All, "roles", RoleOperations.Page)),
        new("POST", List, OktaScopes.RolesManage, Create),
        new("GET", One, OktaScopes.RolesRead, call => Answer.Ok(Find(call).ToSingle(call.Org))),
        new("DELETE", One, OktaScopes.RolesManage, Delete),
    ];

    /// <summary>The binding that the path names by its role.</summary>
    public static BindingRecord Find(Call call)
    {
        RoleRecord role = RoleOperations.Find(call);
        return ResourceSetOperations.Find(call).Bindings.FindById(role.Id) ?? throw OktaErrors.ResourceNotFound(role.Id, "Binding");
    }

    private static Answer Create(Call call)
    {
        call.Caller.VerifySuperAdmin();
        ResourceSetRecord set = ResourceSetOperations.Find(call);
        RoleRecord role = RoleOperations.Find(call, RoleBody.Required(call.Body, "role"));
        RoleAssignee[] members = BindingMemberOperations.Read(call, "members");
        BindingRecord binding = set.Bind(role.Id);
        BindingMemberOperations.Add(call.Org, binding, members);
        return Answer.Ok(binding.ToEdited(call.Org));
    }

    private static Answer Delete(Call call)
    {
        call.Caller.VerifySuperAdmin();
        BindingRecord binding = Find(call);
        ResourceSetOperations.Find(call).Bindings.Remove(binding);
        call.Org.RoleAssignments.RemoveAll(custom => custom == binding.Custom);
        return Answer.NoContent();
    }
}
