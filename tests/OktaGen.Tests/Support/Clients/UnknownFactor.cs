namespace OktaGen.Tests;

public sealed class UnknownFactor : Factor;
