namespace OktaGen.Benchmarks.Calls;

public sealed record BenchmarkUser(
    string Id, string Status, DateTimeOffset Created, DateTimeOffset? Activated, DateTimeOffset? LastLogin, DateTimeOffset LastUpdated, BenchmarkProfile Profile);
