using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>The apps: whom they are assigned to, their keys, the scopes granted to them, their admin roles.</summary>
internal sealed class AppModule : OrgModule, ISavedPart
{
    public AppModule(OrgState org)
    {
        org.UserEvents.Deprovisioned.Add(user => Unassign(app => app.Users, user.Id));
        org.Get<GroupModule>().Deleted.Add(group => Unassign(app => app.Groups, group.Id));
    }

    public EntityStore<AppRecord> Store { get; } = new();

    public bool AssignSuperAdmin { get; set; }

    public string SavedName => "Apps";

    public override IReadOnlyList<Operation> Operations =>
    [
        .. AppOperations.Table,
        .. AppAssignmentOperations.Table,
        .. AppSchemaOperations.Table,
        .. AppKeyOperations.Table,
        .. AppGrantOperations.Table,
        .. new RoleAssignmentOperations("/oauth2/v1/clients/{clientId}", FindAssignee).Table,
        .. ClientPrivileges.Table,
    ];

    public JsonNode Save() => SavedJson.ToNode(new SavedApps { Store = Store, AssignSuperAdmin = AssignSuperAdmin });

    public void Load(JsonNode saved, OrgState org)
    {
        SavedApps apps = SavedJson.Read<SavedApps>(saved);
        Store.Load(apps.Store);
        AssignSuperAdmin = apps.AssignSuperAdmin;
    }

    private static RoleAssignee FindAssignee(Call call)
    {
        string id = call.PathValues["clientId"];
        return call.Org.FindApp(id)?.Service?.Assignee ?? throw OktaErrors.ResourceNotFound(id, "PublicClientApp");
    }

    private void Unassign(Func<AppRecord, EntityStore<AppAssignment>> assignments, string id)
    {
        foreach (AppRecord app in Store.All)
        {
            assignments(app).RemoveAll(assignment => assignment.Id == id);
        }
    }
}
