using System.Net;
using Microsoft.Extensions.Logging;
using OktaGen.CompilerServices;
using OktaGen.Messages;
using OktaGen.Telemetry;

namespace OktaGen.Tests;

public sealed class RetryTelemetryTests : IDisposable
{
    private readonly RecordingLogger _log = new();
    private readonly OktaRequestMessage _request = new(new OktaEndpoint("GET /api/v1/users/{userId}"));
    private readonly HttpResponseMessage _response = new(HttpStatusCode.TooManyRequests);

    public RetryTelemetryTests()
    {
        _request.SetOwnUri(new Uri("https://example.okta.com/api/v1/users/ada@example.com?search=ada"));
        _response.Headers.TryAddWithoutValidation("X-Rate-Limit-Limit", "600");
        _response.Headers.TryAddWithoutValidation("X-Rate-Limit-Remaining", "0");
        _response.Headers.TryAddWithoutValidation("X-Rate-Limit-Reset", "1792843200");
        _response.Headers.TryAddWithoutValidation("X-Okta-Request-Id", "req-1");
    }

    public void Dispose()
    {
        _request.Dispose();
        _response.Dispose();
    }

    [Fact]
    public async Task A_retry_is_counted_logged_and_an_event_of_the_calls_span()
    {
        const string Origin = "http://127.0.0.1:9005";
        using var traces = new Traces(Origin);
        using var measurements = new Measurements(Origin);
        OktaTelemetry telemetry = Create(Origin);

        await telemetry.ObserveAsync(_request, () =>
        {
            telemetry.Retrying(_request, ErrorType.Timeout, 1, TimeSpan.FromSeconds(0.25));
            telemetry.Retrying(_request, "503", 2, TimeSpan.FromSeconds(1));
            telemetry.GaveUp(_request, "503", 3);
            return Task.FromResult(true);
        });

        Assert.Equal(["timeout", "503"], measurements.Of("okta.client.retries").Select(one => one.Tags["error.type"]));
        Assert.Equal("/api/v1/users/{userId}", measurements.Of("okta.client.retries")[0].Tags["url.template"]);
        Assert.Empty(measurements.Of("okta.client.rate_limit.wait"));
        Assert.Equal(2, traces.Single.GetTagItem("http.request.resend_count"));
        Assert.Equal(["okta.retry", "okta.retry"], traces.Single.Events.Select(happening => happening.Name));
        Assert.Equal(1.0, traces.Single.Events.Last().Tags.ToDictionary()["okta.wait_seconds"]);
        Assert.Equal(
            [
                (LogLevel.Information, "GET /api/v1/users/{userId} failed (timeout) and is sent again in 250 ms, for the 1. time."),
                (LogLevel.Information, "GET /api/v1/users/{userId} failed (503) and is sent again in 1000 ms, for the 2. time."),
                (LogLevel.Warning, "GET /api/v1/users/{userId} is given up after 3 attempts (503)."),
            ],
            _log.Entries.Where(entry => entry.Id.Id is 22 or 24).Select(entry => (entry.Level, entry.Text)));
        Assert.DoesNotContain("ada", _log.AllText + traces.Text + measurements.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wait_for_the_end_of_a_rate_limit_is_told_from_a_failure()
    {
        const string Origin = "http://127.0.0.1:9006";
        using var traces = new Traces(Origin);
        using var measurements = new Measurements(Origin);
        OktaTelemetry telemetry = Create(Origin);

        await telemetry.ObserveAsync(_request, () =>
        {
            telemetry.RateLimited(_request, _response, TimeSpan.FromSeconds(12.5));
            return Task.FromResult(true);
        });

        Assert.Equal(12.5, Assert.Single(measurements.Of("okta.client.rate_limit.wait")).Value);
        Assert.Equal(0, Assert.Single(measurements.Of("okta.client.rate_limit.remaining")).Value);
        Assert.Equal("429", Assert.Single(measurements.Of("okta.client.retries")).Tags["error.type"]);
        Assert.Equal("okta.rate_limit", Assert.Single(traces.Single.Events).Name);
        (LogLevel level, _, string text) = Assert.Single(_log.Entries, entry => entry.Id.Id == 23);
        Assert.Equal(LogLevel.Warning, level);
        Assert.Equal("GET /api/v1/users/{userId} reached a rate limit of Okta's and waits 12.5 s for its end; request id req-1.", text);
    }

    [Fact]
    public void A_message_of_the_apps_own_has_no_route_and_is_not_named_by_its_address()
    {
        using var foreign = new HttpRequestMessage(HttpMethod.Get, "https://example.okta.com/api/v1/users/ada@example.com");

        Create("http://127.0.0.1:9007").Retrying(new ForeignCall(foreign), "503", 1, TimeSpan.Zero);

        Assert.StartsWith("A request failed (503)", Assert.Single(_log.Entries).Text, StringComparison.Ordinal);
    }

    private OktaTelemetry Create(string origin) => new(new Uri(origin), _log, TimeProvider.System, meters: null);
}
