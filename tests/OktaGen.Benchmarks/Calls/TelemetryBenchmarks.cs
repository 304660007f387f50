using BenchmarkDotNet.Attributes;
using OktaGen.CompilerServices;
using OktaGen.Messages;
using OktaGen.Telemetry;

namespace OktaGen.Benchmarks.Calls;

/// <summary>What telemetry costs a call that nobody listens to, beside the whole call.</summary>
[MemoryDiagnoser]
public class TelemetryBenchmarks
{
    private readonly IBenchmarkUsers _generated;
    private readonly OktaTelemetry _telemetry;
    private readonly OktaRequestMessage _request = new(new OktaEndpoint("GET /api/v1/users/{userId}"));
    private readonly HttpResponseMessage _response = new();

    public TelemetryBenchmarks()
    {
        var connection = BenchmarkConnection.Over(new StubTransport());
        _generated = new BenchmarkUsersClient(connection);
        _telemetry = connection.Sender.Pipeline.Telemetry;
    }

    [Benchmark(Baseline = true)]
    public Task<BenchmarkUser> Call() => _generated.GetUserAsync("00u1gzt2tplSbxt1c0g4");

    /// <summary>All that such a call asks of telemetry.</summary>
    [Benchmark]
    public bool Unheard()
    {
        bool isListenedTo = _telemetry.IsListenedTo;
        _telemetry.Answered(_request, _response);
        return isListenedTo;
    }
}
