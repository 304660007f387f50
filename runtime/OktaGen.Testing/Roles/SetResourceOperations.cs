using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>The resources in a resource set.</summary>
internal static class SetResourceOperations
{
    private const string List = ResourceSetRecord.Route + "{resourceSetIdOrLabel}/resources";
    private const string One = List + "/{resourceId}";

    public static IReadOnlyList<Operation> Table { get; } =
    [
        new("GET", List, OktaScopes.RolesRead, call => Pager.PageObject(
            call,
            ResourceSetOperations.Find(call).Resources.All,
            "resources",
            Pager.Limit(call, RoleOperations.Page, int.MaxValue))),
        new("POST", List, OktaScopes.RolesManage, AddOne),
        new("PATCH", List, OktaScopes.RolesManage, AddMore),
        new("GET", One, OktaScopes.RolesRead, call => Answer.Ok(Find(call).ToJson(call.Org))),
        new("PUT", One, OktaScopes.RolesManage, Replace),
        new("DELETE", One, OktaScopes.RolesManage, Delete),
    ];

    private static SetResourceRecord Find(Call call)
    {
        string id = call.PathValues["resourceId"];
        return ResourceSetOperations.Find(call).Resources.FindById(id) ?? throw OktaErrors.ResourceNotFound(id, "Resource");
    }

    private static Answer AddOne(Call call)
    {
        call.Caller.VerifySuperAdmin();
        ResourceSetRecord set = ResourceSetOperations.Find(call);
        var resource = OrgResource.Parse(RoleBody.Required(call.Body, "resourceOrnOrUrl"), call.Org);
        JsonObject conditions = JsonBody.Object(call.Body, "conditions")
            ?? throw OktaErrors.Validation("conditions", "conditions: The field cannot be left blank");
        SetResourceRecord added = set.Add(resource, call.Org);
        added.Limit(conditions, call.Org);
        return Answer.Ok(added.ToJson(call.Org));
    }

    private static Answer AddMore(Call call)
    {
        call.Caller.VerifySuperAdmin();
        ResourceSetRecord set = ResourceSetOperations.Find(call);
        OrgResource[] resources =
            [.. (RoleBody.Texts(call.Body, "additions") ?? []).Select(text => OrgResource.Parse(text, call.Org))];
        Array.ForEach(resources, resource => set.Add(resource, call.Org));
        set.LastUpdated = call.Org.Now;
        return Answer.Ok(set.ToJson(call.Org));
    }

    private static Answer Replace(Call call)
    {
        call.Caller.VerifySuperAdmin();
        SetResourceRecord resource = Find(call);
        resource.Limit(JsonBody.Object(call.Body, "conditions"), call.Org);
        return Answer.Ok(resource.ToJson(call.Org));
    }

    private static Answer Delete(Call call)
    {
        call.Caller.VerifySuperAdmin();
        ResourceSetOperations.Find(call).Resources.Remove(Find(call));
        return Answer.NoContent();
    }
}
