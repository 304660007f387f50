namespace OktaGen.Tests;

public sealed record Thing(string? Id = null, string? Name = null, int? Size = null);
