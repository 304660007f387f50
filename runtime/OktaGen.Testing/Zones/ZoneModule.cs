namespace OktaGen.Testing;

/// <summary>The network zones.</summary>
internal sealed class ZoneModule : OrgModule
{
    public EntityStore<ZoneRecord> Store { get; } = new();

    public override IReadOnlyList<Operation> Operations => ZoneOperations.Table;
}
