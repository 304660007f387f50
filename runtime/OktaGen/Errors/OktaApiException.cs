using System.Net;

namespace OktaGen;

/// <summary>
/// A call was answered with an error status: by Okta, or by something on the way, such as a proxy that wants a password (407).
/// </summary>
/// <remarks>
/// An error whose body is packed or in a charset that was not asked for is one, too; its message names what came.
/// Okta documents its error object and codes at https://developer.okta.com/docs/reference/error-codes/.
/// </remarks>
public class OktaApiException : OktaException
{
    /// <summary>Creates the exception. Its message should name the endpoint, the status and the cause.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="statusCode">The HTTP status of the answer.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    public OktaApiException(string message, HttpStatusCode statusCode, Exception? innerException = null)
        : base(message, innerException) => StatusCode = statusCode;

    /// <summary>The HTTP status of the answer.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>
    /// Okta's stable code, such as <c>E0000007</c>; or the OAuth <c>error</c>, such as <c>invalid_token</c>; null where the answer
    /// held neither.
    /// </summary>
    public string? ErrorCode { get; init; }

    /// <summary>Okta's sentence about the error; it may change between releases. Null where the answer held none.</summary>
    public string? ErrorSummary { get; init; }

    /// <summary>The id by which Okta's support finds this error; null where the answer held none.</summary>
    public string? ErrorId { get; init; }

    /// <summary>The single causes, as in a failed validation; empty where the answer held none.</summary>
    public IReadOnlyList<OktaErrorCause> ErrorCauses { get; init; } = [];

    /// <summary>What Okta said about the rate limit that the call counts against; null where the answer said nothing.</summary>
    public OktaRateLimit? RateLimit { get; init; }
}
