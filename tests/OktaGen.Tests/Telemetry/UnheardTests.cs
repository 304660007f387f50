using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using OktaGen.CompilerServices;
using OktaGen.Messages;
using OktaGen.Telemetry;

namespace OktaGen.Tests;

[Collection(AloneCollection.Name)]
public sealed class UnheardTests
{
    private const int Rounds = 1_000;

    [Fact]
    public void While_nobody_listens_telemetry_takes_no_memory()
    {
        var telemetry = new OktaTelemetry(new Uri("https://example.okta.com"), NullLogger.Instance, TimeProvider.System, meters: null);
        using var request = new OktaRequestMessage(new OktaEndpoint("GET /api/v1/users/{userId}"));
        using var response = new HttpResponseMessage(HttpStatusCode.OK);
        response.Headers.TryAddWithoutValidation("X-Rate-Limit-Limit", "600");
        response.Headers.TryAddWithoutValidation("X-Rate-Limit-Remaining", "599");
        response.Headers.TryAddWithoutValidation("X-Rate-Limit-Reset", "1792843200");

        Assert.False(telemetry.IsListenedTo);
        Assert.InRange(BytesOf(() => Report(telemetry, request, response)), 0, Rounds - 1);

        using var measurements = new Measurements("https://example.okta.com");
        Assert.True(telemetry.IsListenedTo);
        Assert.InRange(BytesOf(() => Report(telemetry, request, response)), Rounds, long.MaxValue);
    }

    [Fact]
    public async Task A_call_is_observed_only_while_somebody_listens()
    {
        HttpRequestMessage? seen = null;
        await using var okta = OktaConnection.Create(Connect.Options("http://127.0.0.1:9004"), handler: new StubHandler((request, _) =>
        {
            seen = request;
            return Task.FromResult(StubHandler.Response(HttpStatusCode.OK, "{}"));
        }));
        var client = new AnswersClient(okta);

        await client.ThingAsync();
        Assert.Null(CallObservation.Of(seen!));
        using (new Traces("http://127.0.0.1:9004"))
        {
            await client.ThingAsync();
            Assert.NotNull(CallObservation.Of(seen!));
        }

        await client.ThingAsync();
        Assert.Null(CallObservation.Of(seen!));
    }

    private static void Report(OktaTelemetry telemetry, OktaRequestMessage request, HttpResponseMessage response)
    {
        _ = telemetry.IsListenedTo;
        telemetry.Answered(request, response);
        telemetry.Retrying(request, ErrorType.Timeout, 1, TimeSpan.FromSeconds(1));
    }

    // A garbage collection counts a few bytes to whoever runs: what is asked is whether each round takes some.
    private static long BytesOf(Action report)
    {
        report();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Rounds; i++)
        {
            report();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
