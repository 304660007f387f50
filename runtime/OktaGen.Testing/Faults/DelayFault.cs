namespace OktaGen.Testing;

/// <summary>Delays a call by the test's clock.</summary>
internal sealed class DelayFault(TimeSpan delay) : CallFault(OktaTestFault.Delay)
{
    public override Task WaitAsync(TimeProvider clock) => Task.Delay(delay, clock);
}
