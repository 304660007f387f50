namespace OktaGen.Tests;

public sealed class PushFactor : Factor
{
    public string? Device { get; set; }
}
