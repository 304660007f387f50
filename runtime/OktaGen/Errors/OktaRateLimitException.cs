using System.Net;

namespace OktaGen;

/// <summary>
/// Okta refused a call because of a rate limit, and the call was not, or no more, repeated: its retries are used up, its time would be
/// over before the limit ends, or the limit is a quota of days. Nothing was carried out.
/// </summary>
/// <remarks>Okta documents its limits at https://developer.okta.com/docs/reference/rate-limits/.</remarks>
public sealed class OktaRateLimitException : OktaApiException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">Which limit was hit and when it ends.</param>
    /// <param name="statusCode">The HTTP status of the answer, 429.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    public OktaRateLimitException(
        string message, HttpStatusCode statusCode = HttpStatusCode.TooManyRequests, Exception? innerException = null)
        : base(message, statusCode, innerException)
    {
    }

    /// <summary>The calls that the limit allows in its window; null where the answer did not say, 0 for the concurrency limit.</summary>
    public int? Limit => RateLimit?.Limit;

    /// <summary>The calls that are left in the window; null where the answer did not say.</summary>
    public int? Remaining => RateLimit?.Remaining;

    /// <summary>
    /// The end of the window, in UTC by Okta's clock; null where the answer did not say. A guess of Okta's for the concurrency limit.
    /// </summary>
    public DateTimeOffset? ResetAt => RateLimit?.Reset;

    /// <summary>How long to wait from the answer on, by Okta's own clock; null where the answer named no time that makes sense.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>True where too many calls were under way at the same time, rather than too many in the window.</summary>
    public bool IsConcurrencyLimit { get; init; }
}
