namespace OktaGen.Tests;

public sealed record WriteOnlyBody(string Name, WriteOnlyBody? Inner);
