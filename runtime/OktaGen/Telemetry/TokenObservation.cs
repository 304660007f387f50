using System.Diagnostics;

namespace OktaGen.Telemetry;

/// <summary>One request of an access token. Dispose it at its end.</summary>
internal sealed class TokenObservation(OktaTelemetry telemetry, Activity? activity) : IDisposable
{
    private readonly long _started = telemetry.Time.GetTimestamp();
    private string? _errorType;

    public void Failed(Exception exception)
    {
        _errorType = ErrorType.From(exception);
        activity?.SetTag(TagNames.ErrorType, _errorType);
        activity?.SetTag(TagNames.RequestId, (exception as OktaException)?.RequestId);
        activity?.SetStatus(ActivityStatusCode.Error);
    }

    public void Dispose()
    {
        TagList tags = telemetry.Tags(null);
        if (_errorType is not null)
        {
            tags.Add(TagNames.ErrorType, _errorType);
        }

        telemetry.Instruments.TokenRequestDuration.Record(telemetry.Time.GetElapsedTime(_started).TotalSeconds, tags);
        activity?.Dispose();
    }
}
