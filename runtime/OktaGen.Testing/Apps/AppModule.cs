namespace OktaGen.Testing;

/// <summary>The apps: whom they are assigned to, their keys, the scopes granted to them, their admin roles.</summary>
internal sealed class AppModule : OrgModule
{
    public AppModule(OrgState org)
    {
        org.UserEvents.Deprovisioned.Add(user => Unassign(app => app.Users, user.Id));
        org.Get<GroupModule>().Deleted.Add(group => Unassign(app => app.Groups, group.Id));
    }

    public EntityStore<AppRecord> Store { get; } = new();

    public bool AssignSuperAdmin { get; set; }

    public override IReadOnlyList<Operation> Operations =>
    [
        .. AppOperations.Table,
        .. AppAssignmentOperations.Table,
        .. AppKeyOperations.Table,
        .. AppGrantOperations.Table,
        .. ClientRoleOperations.Table,
        .. ClientPrivileges.Table,
    ];

    private void Unassign(Func<AppRecord, EntityStore<AppAssignment>> assignments, string id)
    {
        foreach (AppRecord app in Store.All)
        {
            assignments(app).RemoveAll(assignment => assignment.Id == id);
        }
    }
}
