namespace OktaGen.Testing;

/// <summary>The factors of users: enrolment, and verification by code or push.</summary>
internal sealed class FactorModule : OrgModule
{
    public EntityStore<FactorRecord> Store { get; } = new();

    public override IReadOnlyList<Operation> Operations => [.. FactorOperations.Table, .. FactorVerification.Table];
}
