using System.Net;

namespace OktaGen;

/// <summary>
/// Okta, or what stands before it, answered with success, but the answer is not what the endpoint declares: no JSON, empty, too large, a
/// web page, packed in another way than gzip, gzip that is cut off, text in another charset than UTF-8; or a listing that cannot be
/// followed: a page that is nothing at all, a next page on another origin, links that run in a circle or on and on over empty pages.
/// </summary>
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
