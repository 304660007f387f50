using OktaGen.Http.Retries;

namespace OktaGen.Http;

/// <summary>Says in OktaGen's terms why a call got no answer.</summary>
internal static class CallFailure
{
    /// <summary>The exception to throw in place of the one caught; null to let that one pass.</summary>
    /// <param name="exception">What was caught.</param>
    /// <param name="request">The request.</param>
    /// <param name="response">The answer, where its head has come.</param>
    /// <param name="time">The time allowed for the call.</param>
    public static Exception? From(Exception exception, OktaRequestMessage request, HttpResponseMessage? response, in CallTime time)
    {
        if (exception is OktaException)
        {
            return null;
        }

        if (time.Caller.IsCancellationRequested && exception is OperationCanceledException or HttpRequestException or IOException)
        {
            return new OperationCanceledException(exception.Message, exception, time.Caller);
        }

        string endpoint = request.Endpoint.Name;
        string retries = request.Retries.Obstacle is { } obstacle ? " " + obstacle : string.Empty;
        string? requestId = response is null ? null : OktaHeaders.RequestId(response.Headers);
        return exception switch
        {
            OperationCanceledException when time.Token.IsCancellationRequested => new OktaTransportException(
                $"{endpoint} was not answered within {time.Timeout.TotalSeconds:0.###} s. Whether Okta carried it out is not known.{retries}", exception)
            {
                Endpoint = endpoint,
                RequestId = requestId,
                IsTimeout = true,
            },
            // Nobody cancelled: a limit of the transport's own, such as the time allowed for connecting, or the end of the connection.
            OperationCanceledException => new OktaTransportException($"{endpoint} was given up by the transport: {Sentence(Reason(exception))}{retries}", exception)
            {
                Endpoint = endpoint,
                RequestId = requestId,
                IsTimeout = exception.InnerException is TimeoutException,
            },
            // What the handler cannot unpack.
            InvalidDataException => new OktaFormatException($"{endpoint} answered with a damaged body: {exception.Message}", exception)
            {
                Endpoint = endpoint,
                StatusCode = response?.StatusCode,
                RequestId = requestId,
            },
            _ when BrokenHttp.IsQuotedBy(exception) => new OktaTransportException($"{endpoint} got an answer that is no HTTP. Check the org URL and what stands between.")
            {
                Endpoint = endpoint,
                RequestId = requestId,
            },
            HttpRequestException or IOException => new OktaTransportException($"{endpoint} got no complete answer: {Sentence(exception.Message)}{Outcome(exception, request, response)}{retries}", exception)
            {
                Endpoint = endpoint,
                RequestId = requestId,
            },
            _ => null,
        };
    }

    // A head that has come tells it, and what may be repeated can simply be called again.
    private static string Outcome(Exception exception, OktaRequestMessage request, HttpResponseMessage? response) =>
        response is not null || RetryRules.IsSafe(request) || RetryRules.IsUnsent(exception) ? string.Empty : " Whether Okta carried it out is not known.";

    private static string Sentence(string text) => text.TrimEnd('.') + ".";

    private static string Reason(Exception exception) => (exception.InnerException as TimeoutException ?? exception).Message;
}
