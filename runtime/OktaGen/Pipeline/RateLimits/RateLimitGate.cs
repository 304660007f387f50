using System.Net;
using System.Net.Http.Headers;
using OktaGen.CompilerServices;
using OktaGen.Messages;
using OktaGen.RateLimits;
using OktaGen.Telemetry;

namespace OktaGen.Pipeline;

/// <summary>Asks a limiter before each attempt of a connection's calls, and reports to it afterwards.</summary>
internal sealed class RateLimitGate(OktaRateLimiter limiter, Uri orgUrl, TimeProvider time, OktaTelemetry telemetry)
{
    /// <summary>Waits until an attempt may be sent. Whoever was let through must <see cref="Leave"/>.</summary>
    public ValueTask EnterAsync(ICallContext call, OktaEndpoint endpoint, CancellationToken cancellationToken)
    {
        long begun = time.GetTimestamp();
        ValueTask acquiring = limiter.AcquireAsync(new OktaRateLimitedCall(orgUrl, endpoint.Name, call.TimeLeft), cancellationToken);

        // What had to wait is measured, also where it is over by now.
        return acquiring == default ? acquiring : HoldBackAsync(call, acquiring, begun);
    }

    /// <param name="call">The call.</param>
    /// <param name="endpoint">Its endpoint.</param>
    /// <param name="response">The answer; null where none came.</param>
    public void Leave(ICallContext call, OktaEndpoint endpoint, HttpResponseMessage? response) =>
        limiter.Report(new OktaRateLimitedCall(orgUrl, endpoint.Name, call.TimeLeft), response is null ? default : Read(response));

    private OktaRateLimitReport Read(HttpResponseMessage response)
    {
        HttpResponseHeaders headers = response.Headers;
        OktaRateLimit? told = RateLimitHeaders.Read(headers) is { Limit: > 0 } limit ? limit : null;
        bool isRefused = response.StatusCode == HttpStatusCode.TooManyRequests;
        return new OktaRateLimitReport(
            IsAnswered: true, told, told is null ? null : RateLimitHeaders.ToEnd(told.Value.Reset, headers, time.GetUtcNow()))
        {
            IsRefused = isRefused,
            IsConcurrencyLimit = isRefused && RateLimitHeaders.IsConcurrencyLimit(headers),
        };
    }

    private async ValueTask HoldBackAsync(ICallContext call, ValueTask acquiring, long begun)
    {
        try
        {
            await acquiring.ConfigureAwait(false);
        }
        finally
        {
            telemetry.HeldBack(call, time.GetElapsedTime(begun));
        }
    }
}
