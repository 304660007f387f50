using System.Diagnostics;
using System.Net.Http.Metrics;
using OktaGen.Messages;

namespace OktaGen.Telemetry;

/// <summary>One logical call, all its attempts included, while somebody listens. It travels with its request.</summary>
internal sealed class CallObservation
{
    private static readonly HttpRequestOptionsKey<CallObservation> s_key = new(OktaTelemetry.Name);

    private readonly OktaTelemetry _telemetry;
    private readonly OktaRequestMessage _request;
    private readonly Activity? _activity;
    private readonly long _started;
    private int? _statusCode;
    private string? _requestId;
    private int _resends;

    public CallObservation(OktaTelemetry telemetry, OktaRequestMessage request, Activity? activity)
    {
        _telemetry = telemetry;
        _request = request;
        _activity = activity;
        _started = telemetry.Time.GetTimestamp();
        request.Options.Set(s_key, this);
        if (telemetry.Instruments.CallDuration.Enabled)
        {
            // The platform's own metric of each attempt knows no routes.
            HttpMetricsEnrichmentContext.AddCallback(
                request, static context =>
                    context.AddCustomTag(TagNames.UrlTemplate, (context.Request as OktaRequestMessage)?.Endpoint.Template));
        }
    }

    public static CallObservation? Of(HttpRequestMessage request) =>
        request.Options.TryGetValue(s_key, out CallObservation? observation) ? observation : null;

    public void Answered(HttpResponseMessage response)
    {
        _statusCode = (int)response.StatusCode;
        _requestId = OktaHeaders.FindRequestId(response.Headers, _request.Credential);
    }

    public void Resending(string eventName, string errorType, TimeSpan delay)
    {
        _resends++;
        _activity?.AddEvent(new ActivityEvent(eventName, tags: new ActivityTagsCollection
        {
            [TagNames.ErrorType] = errorType,
            [TagNames.WaitSeconds] = delay.TotalSeconds,
        }));
    }

    public void End(Exception? failure)
    {
        // An answer that is handed out as it is fails nobody, but is no success either.
        string? errorType = failure is not null ? ErrorType.From(failure) : _statusCode >= 400 ? $"{_statusCode}" : null;
        TimeSpan elapsed = _telemetry.Time.GetElapsedTime(_started);
        TagList tags = _telemetry.Tags(_request);
        if (_statusCode is { } status)
        {
            tags.Add(TagNames.StatusCode, status);
        }

        if (errorType is not null)
        {
            tags.Add(TagNames.ErrorType, errorType);
        }

        _telemetry.Instruments.CallDuration.Record(elapsed.TotalSeconds, tags);
        Log(elapsed.TotalMilliseconds, errorType);
        EndActivity(errorType, (failure as OktaApiException)?.ErrorCode);
    }

    private void Log(double milliseconds, string? errorType)
    {
        if (errorType is null)
        {
            _telemetry.Logger.CallAnswered(_request.Endpoint.Name, _statusCode ?? 0, milliseconds, _requestId);
        }
        else
        {
            _telemetry.Logger.CallFailed(_request.Endpoint.Name, milliseconds, errorType, _requestId);
        }
    }

    private void EndActivity(string? errorType, string? errorCode)
    {
        if (_activity is null)
        {
            return;
        }

        // What is null is not set.
        _activity.SetTag(TagNames.StatusCode, _statusCode);
        _activity.SetTag(TagNames.RequestId, _requestId);
        _activity.SetTag(TagNames.ResendCount, _resends > 0 ? _resends : null);
        _activity.SetTag(TagNames.ErrorType, errorType);
        _activity.SetTag(TagNames.ErrorCode, ErrorType.CodeOrNull(errorCode));
        if (errorType is not null)
        {
            // No description: what Okta says may name a user.
            _activity.SetStatus(ActivityStatusCode.Error);
        }

        _activity.Dispose();
    }
}
