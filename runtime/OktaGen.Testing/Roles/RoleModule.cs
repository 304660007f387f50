namespace OktaGen.Testing;

/// <summary>The custom admin roles.</summary>
internal sealed class RoleModule : OrgModule
{
    public EntityStore<RoleRecord> Store { get; } = new();

    public override IReadOnlyList<Operation> Operations => RoleOperations.Table;
}
