namespace OktaGen.Testing;

/// <summary>The users: their profiles and their life, in which deactivations may take their time.</summary>
internal sealed class UserModule(OrgState org) : OrgModule
{
    public UserStore Store { get; } = new(org.Now);

    public UserEvents Events { get; } = new();

    public override IReadOnlyList<Operation> Operations => [.. UserOperations.Table, .. UserLifecycle.Table];

    public override void Tick() => UserLifecycle.FinishDeactivations(org);
}
