namespace OktaGen.Benchmarks.Calls;

public sealed record NewBenchmarkUser(BenchmarkProfile Profile);
