namespace OktaGen.Testing;

/// <summary>What profiles are made of.</summary>
internal sealed class SchemaModule(OrgState org) : OrgModule
{
    public SchemaStore Store { get; } = new(org.Now);

    public override IReadOnlyList<Operation> Operations => [.. SchemaOperations.Table, .. UserTypeOperations.Table];
}
