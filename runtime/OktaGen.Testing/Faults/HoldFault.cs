namespace OktaGen.Testing;

/// <summary>Holds calls until the test releases them.</summary>
internal sealed class HoldFault(OktaTestHold hold) : CallFault(OktaTestFault.Hold)
{
    public override Task WaitAsync(TimeProvider clock) => hold.ArriveAsync();
}
