namespace OktaGen.Testing;

/// <summary>The nonces of proofs of possession, and the proofs that were used.</summary>
internal sealed class DPoPModule : OrgModule
{
    public DPoPStore Store { get; } = new();
}
