namespace OktaGen.Testing;

/// <summary>The sessions of users, which end when a user is signed out.</summary>
internal sealed class SessionModule : OrgModule
{
    public SessionModule(OrgState org) => org.UserEvents.SignedOut.Add(user => Store.RemoveAll(session => session.User == user));

    public EntityStore<SessionRecord> Store { get; } = new();

    public override IReadOnlyList<Operation> Operations => SessionOperations.Table;
}
