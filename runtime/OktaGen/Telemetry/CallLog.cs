using Microsoft.Extensions.Logging;

namespace OktaGen.Telemetry;

/// <summary>
/// What calls log. Event ids 20 to 39 are theirs and never change their meaning. No path value, query or header is logged.
/// </summary>
internal static partial class CallLog
{
    [LoggerMessage(20, LogLevel.Debug, "{Endpoint} answered {StatusCode} after {ElapsedMilliseconds:0.0} ms, request id {RequestId}.")]
    public static partial void CallAnswered(
        this ILogger logger, string endpoint, int statusCode, double elapsedMilliseconds, string? requestId);

    // Without the exception: it is thrown to the caller, and what Okta says in it may name a user.
    [LoggerMessage(21, LogLevel.Debug, "{Endpoint} failed after {ElapsedMilliseconds:0.0} ms ({ErrorType}), request id {RequestId}.")]
    public static partial void CallFailed(
        this ILogger logger, string endpoint, double elapsedMilliseconds, string errorType, string? requestId);

    [LoggerMessage(
        22, LogLevel.Information, "{Endpoint} failed ({ErrorType}) and is sent again in {DelayMilliseconds:0} ms, for the {Retry}. time.")]
    public static partial void Retrying(this ILogger logger, string endpoint, string errorType, double delayMilliseconds, int retry);

    [LoggerMessage(23, LogLevel.Warning,
        "{Endpoint} reached a rate limit of Okta's and waits {DelaySeconds:0.0} s for its end; request id {RequestId}.")]
    public static partial void RateLimited(this ILogger logger, string endpoint, double delaySeconds, string? requestId);

    [LoggerMessage(24, LogLevel.Warning, "{Endpoint} is given up after {Attempts} attempts ({ErrorType}).")]
    public static partial void GaveUp(this ILogger logger, string endpoint, int attempts, string errorType);

    // The fault shows the shape of the item, and nothing of its content.
    [LoggerMessage(25, LogLevel.Warning, "{Endpoint}: item {Index} of a page cannot be read and is left out: {Fault}")]
    public static partial void ItemLeftOut(this ILogger logger, string? endpoint, int index, string fault);
}
