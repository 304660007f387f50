namespace OktaGen.Testing;

/// <summary>One part of the org: its state, the operations on it, and what happens to it beside them.</summary>
internal abstract class OrgModule
{
    /// <summary>The operations, while the org's state is locked.</summary>
    public virtual IReadOnlyList<Operation> Operations => [];

    /// <summary>Lets a call in, or refuses it. Asked of each module in its order, for an operation that takes a credential.</summary>
    public virtual void Admit(Call call, Operation operation)
    {
    }

    /// <summary>Does what has come due by the org's clock, before an operation runs.</summary>
    public virtual void Tick()
    {
    }
}
