namespace OktaGen.Testing;

/// <summary>The members of a binding: users and groups are added here, apps by assigning the role to them.</summary>
internal static class BindingMemberOperations
{
    private const string List = BindingOperations.One + "/members";
    private const string One = List + "/{memberId}";

    public static IReadOnlyList<Operation> Table { get; } =
    [
        new("GET", List, OktaScopes.RolesRead, ListMembers),
        new("PATCH", List, OktaScopes.RolesManage, AddMore),
        new("GET", One, OktaScopes.RolesRead, call => Answer.Ok(Find(call).ToMember(call.Org))),
        new("DELETE", One, OktaScopes.RolesManage, Delete),
    ];

    /// <summary>The users and groups that a list of the body names by their URLs.</summary>
    public static RoleAssignee[] Read(Call call, string list) =>
        [.. (RoleBody.Texts(call.Body, list) ?? []).Select(text => Read(text, list, call.Org))];

    public static void Add(OrgState org, BindingRecord binding, RoleAssignee[] members) =>
        Array.ForEach(members, member => org.RoleAssignments.Add(member, RoleAssignment.CustomType, binding.Custom, org.Now));

    private static RoleAssignee Read(string text, string list, OrgState org)
    {
        return org.PathOf(text).Split('/') switch
        {
            ["", "api", "v1", "users", var id] when org.Users.FindById(id) is not null => new(RoleAssigneeKind.User, id),
            ["", "api", "v1", "groups", var id] when org.Groups.FindById(id) is not null => new(RoleAssigneeKind.Group, id),
            _ => throw OktaErrors.Validation(list, $"{list}: {text} is no user or group of this org"),
        };
    }

    private static Answer ListMembers(Call call) => Pager.PageObject(
        call, [.. call.Org.RoleAssignments.MembersOf(BindingOperations.Find(call).Custom)], "members", RoleOperations.Page,
        member => member.ToMember(call.Org));

    private static RoleAssignment Find(Call call)
    {
        string id = call.PathValues["memberId"];
        return call.Org.RoleAssignments.MembersOf(BindingOperations.Find(call).Custom).FirstOrDefault(member => member.Id == id)
            ?? throw OktaErrors.ResourceNotFound(id, "Member");
    }

    private static Answer AddMore(Call call)
    {
        call.Caller.VerifySuperAdmin();
        BindingRecord binding = BindingOperations.Find(call);
        Add(call.Org, binding, Read(call, "additions"));
        return Answer.Ok(binding.ToEdited(call.Org));
    }

    private static Answer Delete(Call call)
    {
        call.Caller.VerifySuperAdmin();
        call.Org.RoleAssignments.Remove(Find(call));
        return Answer.NoContent();
    }
}
