using System.Net;

namespace OktaGen;

/// <summary>Okta answered with success, but the answer is not what the endpoint declares: no JSON, cut off, empty, or too large.</summary>
public sealed class OktaFormatException : OktaException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What was expected and what came, with a short excerpt at most.</param>
    /// <param name="innerException">The cause, such as a <see cref="System.Text.Json.JsonException"/>.</param>
    public OktaFormatException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The HTTP status of the answer; null where it is not known.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>The value of <c>X-Okta-Request-Id</c>; null where the answer held none.</summary>
    public string? RequestId { get; init; }
}
