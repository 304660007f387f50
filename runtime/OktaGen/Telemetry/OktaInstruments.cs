using System.Diagnostics.Metrics;

namespace OktaGen.Telemetry;

/// <summary>The instruments of one meter. A meter gives the same instrument for the same name, so several connections share them.</summary>
internal sealed class OktaInstruments(Meter meter)
{
    public Histogram<double> CallDuration { get; } = meter.CreateHistogram<double>(
        "okta.client.call.duration", "s", "How long calls took, authentication, waiting and retries included.");

    public Histogram<double> TokenRequestDuration { get; } = meter.CreateHistogram<double>(
        "okta.client.token_request.duration", "s", "How long requests of access tokens took.");

    public Counter<long> Retries { get; } = meter.CreateCounter<long>(
        "okta.client.retries", "{retry}", "Attempts that followed a failed one.");

    public Histogram<double> RateLimitWait { get; } = meter.CreateHistogram<double>(
        "okta.client.rate_limit.wait", "s", "How long calls waited for a rate limit to end, refused by it or held back before it.");

    public Gauge<int> RateLimitRemaining { get; } = meter.CreateGauge<int>(
        "okta.client.rate_limit.remaining", "{call}", "Calls left in the window of the rate limit that an endpoint counts against.");

    public Gauge<int> RateLimitLimit { get; } = meter.CreateGauge<int>(
        "okta.client.rate_limit.limit", "{call}", "Calls that the rate limit allows in its window.");
}
