using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>Custom admin roles, the resource sets that they hold on, and who has which role. Who is gone has none.</summary>
internal sealed class RoleModule : OrgModule, ISavedPart
{
    public RoleModule(OrgState org)
    {
        org.UserEvents.Deprovisioned.Add(user => Assignments.RemoveOf(new(RoleAssigneeKind.User, user.Id)));
        org.Get<GroupModule>().Deleted.Add(group => Assignments.RemoveOf(new(RoleAssigneeKind.Group, group.Id)));
    }

    public EntityStore<RoleRecord> Roles { get; } = new();

    public EntityStore<ResourceSetRecord> ResourceSets { get; } = new();

    public RoleAssignmentStore Assignments { get; } = new();

    public string SavedName => "Roles";

    public override IReadOnlyList<Operation> Operations =>
    [
        .. RoleOperations.Table,
        .. RolePermissionOperations.Table,
        .. ResourceSetOperations.Table,
        .. SetResourceOperations.Table,
        .. BindingOperations.Table,
        .. BindingMemberOperations.Table,
        .. new RoleAssignmentOperations("/api/v1/users/{userId}", call =>
            new(RoleAssigneeKind.User, UserOperations.Find(call, call.PathValues["userId"]).Id)).Table,
        .. new RoleAssignmentOperations("/api/v1/groups/{groupId}", call =>
            new(RoleAssigneeKind.Group, GroupOperations.Find(call).Id)).Table,
    ];

    public JsonNode Save() =>
        SavedJson.ToNode(new SavedRoles { Roles = Roles, ResourceSets = ResourceSets, Assignments = Assignments.Store });

    public void Load(JsonNode saved, OrgState org)
    {
        SavedRoles roles = SavedJson.Read<SavedRoles>(saved);
        Roles.Load(roles.Roles);
        ResourceSets.Load(roles.ResourceSets);
        Assignments.Store.Load(roles.Assignments);
    }
}
