namespace OktaGen.Tests;

public sealed record LogEntry(string? Uuid = null, string? EventType = null);
