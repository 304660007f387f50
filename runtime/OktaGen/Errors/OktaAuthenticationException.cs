using System.Net;

namespace OktaGen;

/// <summary>
/// No credential could be had for a call: the token endpoint refused, its answer made no sense, or what the app itself brings failed, which
/// provides a token, a key or a signature. The call was not sent.
/// </summary>
/// <remarks>
/// A proxy that answers in the token endpoint's place (407) and an answer that is packed or in a charset that was not asked for are named
/// in the message. A rate limit of the token endpoint (429) is waited for by each call; this is thrown where the call's time would be over
/// by then.
/// </remarks>
public sealed class OktaAuthenticationException : OktaException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened and what cures it.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    public OktaAuthenticationException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The HTTP status of the token endpoint's answer; null where there was none.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>The OAuth <c>error</c> of the token endpoint (RFC 6749, section 5.2), such as <c>invalid_client</c>; may be null.</summary>
    public string? Error { get; init; }

    /// <summary>The OAuth <c>error_description</c>; may be null.</summary>
    public string? ErrorDescription { get; init; }

    /// <summary>
    /// How long the token endpoint is left alone from now on, because its rate limit is reached or an earlier request failed; null where
    /// nothing is known.
    /// </summary>
    public TimeSpan? RetryAfter { get; init; }
}
