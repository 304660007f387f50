namespace OktaGen.Testing;

/// <summary>The System Log.</summary>
internal sealed class LogModule : OrgModule
{
    public LogStore Store { get; } = new();

    public override IReadOnlyList<Operation> Operations => LogOperations.Table;
}
