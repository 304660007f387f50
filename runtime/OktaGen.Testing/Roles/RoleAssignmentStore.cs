namespace OktaGen.Testing;

/// <summary>Who has which admin role.</summary>
internal sealed class RoleAssignmentStore
{
    public EntityStore<RoleAssignment> Store { get; } = new();

    public IEnumerable<RoleAssignment> Of(RoleAssignee assignee) => Store.All.Where(assignment => assignment.Assignee == assignee);

    /// <summary>The members of the binding of a custom role and a resource set.</summary>
    public IEnumerable<RoleAssignment> MembersOf((string Role, string ResourceSet) custom) =>
        Store.All.Where(assignment => assignment.Custom == custom);

    public RoleAssignment? Find(RoleAssignee assignee, string type, (string Role, string ResourceSet)? custom) =>
        Of(assignee).FirstOrDefault(assignment => assignment.Type == type && assignment.Custom == custom);

    /// <summary>Assigns a role; doing so twice is the same as once.</summary>
    public RoleAssignment Add(
        RoleAssignee assignee, string type, (string Role, string ResourceSet)? custom, DateTimeOffset now) =>
        Find(assignee, type, custom)
            ?? Store.Add(sequence => new RoleAssignment(Ids.New(custom is null ? "ra1" : "irb"), sequence, assignee, type, custom, now));

    public RoleAssignment AddStandard(RoleAssignee assignee, string type, DateTimeOffset now) => Add(assignee, type, custom: null, now);

    public void Remove(RoleAssignment assignment) => Store.Remove(assignment);

    public void RemoveOf(RoleAssignee assignee) => Store.RemoveAll(assignment => assignment.Assignee == assignee);

    public void RemoveAll(Predicate<(string Role, string ResourceSet)> custom) =>
        Store.RemoveAll(assignment => assignment.Custom is { } assigned && custom(assigned));
}
