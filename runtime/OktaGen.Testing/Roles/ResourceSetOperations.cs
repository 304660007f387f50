namespace OktaGen.Testing;

/// <summary>Resource sets: list, create, read, replace, delete.</summary>
internal static class ResourceSetOperations
{
    private const string List = "/api/v1/iam/resource-sets";
    private const string One = ResourceSetRecord.Route + "{resourceSetIdOrLabel}";
    private const int MostResources = 1000;

    public static IReadOnlyList<Operation> Table { get; } =
    [
        new("GET", List, OktaScopes.RolesRead, call =>
            Pager.PageObject(call, call.Org.ResourceSets.All, "resource-sets", RoleOperations.Page)),
        new("POST", List, OktaScopes.RolesManage, Create),
        new("GET", One, OktaScopes.RolesRead, call => Answer.Ok(Find(call).ToJson(call.Org))),
        new("PUT", One, OktaScopes.RolesManage, Replace),
        new("DELETE", One, OktaScopes.RolesManage, Delete),
    ];

    /// <summary>The set that the path names.</summary>
    public static ResourceSetRecord Find(Call call)
    {
        string text = call.PathValues["resourceSetIdOrLabel"];
        return call.Org.ResourceSets.FindById(text)
            ?? call.Org.ResourceSets.All.FirstOrDefault(set => set.Label == text)
            ?? throw OktaErrors.ResourceNotFound(text, "ResourceSet");
    }

    private static Answer Create(Call call)
    {
        call.Caller.VerifySuperAdmin();
        OrgState org = call.Org;
        (string label, string description) = RoleBody.ReadNames(call, org.ResourceSets.All.Select(static set => set.Label));
        if (RoleBody.Texts(call.Body, "resources") is not { Count: > 0 and <= MostResources } sent)
        {
            throw OktaErrors.Validation("resources", $"resources: 1 to {MostResources} are wanted");
        }

        OrgResource[] resources = [.. sent.Select(text => OrgResource.Parse(text, org))];
        ResourceSetRecord created = org.ResourceSets.Add(sequence => ResourceSetRecord.Create(sequence, label, description, org.Now));
        Array.ForEach(resources, resource => created.Add(resource, org));
        return Answer.Ok(created.ToJson(org));
    }

    private static Answer Replace(Call call)
    {
        call.Caller.VerifySuperAdmin();
        ResourceSetRecord set = Find(call);
        (set.Label, set.Description) = RoleBody.ReadNames(
            call, call.Org.ResourceSets.All.Where(other => other != set).Select(static other => other.Label));
        set.LastUpdated = call.Org.Now;
        return Answer.Ok(set.ToJson(call.Org));
    }

    private static Answer Delete(Call call)
    {
        call.Caller.VerifySuperAdmin();
        ResourceSetRecord set = Find(call);
        call.Org.ResourceSets.Remove(set);
        call.Org.RoleAssignments.RemoveAll(custom => custom.ResourceSet == set.Id);
        return Answer.NoContent();
    }
}
