using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace OktaGen.Benchmarks.Calls;

/// <summary>Generated calls beside two hand-written clients, over one transport in memory. Read the ratios and the allocations.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class CallBenchmarks
{
    private static readonly NewBenchmarkUser s_newUser = new(new BenchmarkProfile(
        "ada@example.com", "ada@example.com", "Ada", "Lovelace", null, "Engineering", "Engineer", "London"));

    private readonly TunedClient _tuned = new(new StubTransport());
    private readonly FusedClient _fused = new(new StubTransport());
    private readonly IBenchmarkUsers _generated = new BenchmarkUsersClient(BenchmarkConnection.Over(new StubTransport()));

    [Benchmark(Baseline = true), BenchmarkCategory("GET one")]
    public Task<BenchmarkUser> GetTuned() => _tuned.GetUserAsync("00u1gzt2tplSbxt1c0g4");

    [Benchmark, BenchmarkCategory("GET one")]
    public Task<BenchmarkUser> GetFused() => _fused.GetUserAsync("00u1gzt2tplSbxt1c0g4");

    [Benchmark, BenchmarkCategory("GET one")]
    public Task<BenchmarkUser> GetGenerated() => _generated.GetUserAsync("00u1gzt2tplSbxt1c0g4");

    [Benchmark(Baseline = true), BenchmarkCategory("GET 200")]
    public Task<List<BenchmarkUser>> ListTuned() => _tuned.ListUsersAsync(200);

    [Benchmark, BenchmarkCategory("GET 200")]
    public Task<List<BenchmarkUser>> ListFused() => _fused.ListUsersAsync(200);

    [Benchmark, BenchmarkCategory("GET 200")]
    public Task<OktaPage<BenchmarkUser>> ListGenerated() => _generated.ListUsersAsync(200);

    [Benchmark(Baseline = true), BenchmarkCategory("POST")]
    public Task<BenchmarkUser> PostTuned() => _tuned.CreateUserAsync(s_newUser, activate: true);

    [Benchmark, BenchmarkCategory("POST")]
    public Task<BenchmarkUser> PostFused() => _fused.CreateUserAsync(s_newUser, activate: true);

    [Benchmark, BenchmarkCategory("POST")]
    public Task<BenchmarkUser> PostGenerated() => _generated.CreateUserAsync(s_newUser, activate: true);

    [Benchmark(Baseline = true), BenchmarkCategory("DELETE 204")]
    public Task DeleteTuned() => _tuned.DeleteUserAsync("00u1gzt2tplSbxt1c0g4");

    [Benchmark, BenchmarkCategory("DELETE 204")]
    public Task DeleteFused() => _fused.DeleteUserAsync("00u1gzt2tplSbxt1c0g4");

    [Benchmark, BenchmarkCategory("DELETE 204")]
    public Task DeleteGenerated() => _generated.DeleteUserAsync("00u1gzt2tplSbxt1c0g4");
}
