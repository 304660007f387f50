using OktaGen.Messages;
using OktaGen.Pipeline;

namespace OktaGen.Calls;

/// <summary>Says in OktaGen's terms why a call got no answer.</summary>
internal static class CallFailure
{
    private const string UnknownOutcome = " Whether Okta carried it out is not known.";

    /// <summary>The exception to throw in place of the one caught; null to let that one pass.</summary>
    /// <param name="exception">What was caught.</param>
    /// <param name="request">The request.</param>
    /// <param name="response">The answer, where its head has come.</param>
    /// <param name="time">The time allowed for the call.</param>
    public static Exception? From(Exception exception, OktaRequestMessage request, HttpResponseMessage? response, in CallTime time)
    {
        if (time.Caller.IsCancellationRequested || !time.Token.IsCancellationRequested || exception is not OperationCanceledException)
        {
            return WhileReading(exception, request, response, time.Caller);
        }

        string endpoint = request.Endpoint.Name;
        return new OktaTransportException(
            $"{endpoint} was not answered within {time.Timeout.TotalSeconds:0.###} s.{UnknownOutcome}{Retries(request)}", exception)
        {
            Endpoint = endpoint,
            RequestId = RequestId(request, response),
            IsTimeout = true,
        };
    }

    /// <summary>The same where no time is set, as for a body that the caller reads at leisure.</summary>
    public static Exception? WhileReading(
        Exception exception, OktaRequestMessage request, HttpResponseMessage? response, CancellationToken caller)
    {
        if (exception is OktaException)
        {
            return null;
        }

        if (caller.IsCancellationRequested && exception is OperationCanceledException or HttpRequestException or IOException)
        {
            return new OperationCanceledException(exception.Message, exception, caller);
        }

        string endpoint = request.Endpoint.Name;
        return exception switch
        {
            // Nobody cancelled: a limit of the transport's own, such as the time allowed for connecting, or the end of the connection.
            OperationCanceledException => new OktaTransportException(
                $"{endpoint} was given up by the transport: {Reason(exception)}.{Retries(request)}", exception)
            {
                Endpoint = endpoint,
                RequestId = RequestId(request, response),
                IsTimeout = exception.InnerException is TimeoutException,
            },
            InvalidDataException => DamagedBody.Describe(exception, request, response),
            HttpRequestException or IOException => Unanswered(exception, request, response),
            _ => null,
        };
    }

    private static OktaTransportException Unanswered(Exception exception, OktaRequestMessage request, HttpResponseMessage? response)
    {
        string endpoint = request.Endpoint.Name;
        bool isUnsent = TransportFault.IsUnsent(exception);

        // A head that has come tells it, and what may be repeated can simply be called again.
        string outcome = isUnsent || response is not null || request.IsSafe ? string.Empty : UnknownOutcome;
        string what = isUnsent ? "was not sent" : "got no complete answer";
        return new OktaTransportException(
            $"{endpoint} {what}: {TransportFault.Describe(exception)}{outcome}{Retries(request)}", TransportFault.Quotable(exception))
        {
            Endpoint = endpoint,
            RequestId = RequestId(request, response),
            IsLasting = TransportFault.IsLasting(exception),
        };
    }

    private static string Retries(OktaRequestMessage request) => request.Retries.Obstacle is { } obstacle ? " " + obstacle : string.Empty;

    private static string? RequestId(OktaRequestMessage request, HttpResponseMessage? response) =>
        response is null ? null : OktaHeaders.FindRequestId(response.Headers, request.Credential);

    private static string Reason(Exception exception) => (exception.InnerException as TimeoutException ?? exception).Message.TrimEnd('.');
}
