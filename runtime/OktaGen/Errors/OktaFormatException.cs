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

    /// <summary>
    /// The beginning of the answer's body, at most 200 characters on one line; null where there was none. Of JSON only the shape is shown,
    /// and of other text nothing that could be a token.
    /// </summary>
    public string? Excerpt { get; init; }
}
