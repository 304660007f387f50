namespace OktaGen.Tests;

public sealed record Address(string? City = null, Optional<string?> Street = default);
