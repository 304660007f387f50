using System.Net;
using OktaGen.CompilerServices;

namespace OktaGen.Retries;

/// <summary>Which calls may be repeated after which failures.</summary>
internal static class RetryRules
{
    /// <summary>Whether a call may be repeated after a failure that leaves open whether Okta carried it out.</summary>
    public static bool IsSafe(OktaRetryClass retry, HttpMethod method) => retry switch
    {
        OktaRetryClass.Safe => true,
        OktaRetryClass.Never => false,
        _ => method == HttpMethod.Get || method == HttpMethod.Put || method == HttpMethod.Head || method == HttpMethod.Options,
    };

    /// <summary>The same of one message, whose headers may say otherwise.</summary>
    public static bool IsSafe(HttpRequestMessage request, bool isSafeEndpoint)
    {
        // A change that was carried out changes the entity tag: the repetition would be refused, as if somebody else had made it.
        return isSafeEndpoint && !request.Headers.NonValidated.Contains("If-Match");
    }

    /// <summary>Whether the failure is the network's or the transport's, and not the call's own.</summary>
    public static bool IsTransport(Exception failure) => failure is HttpRequestException or IOException or OperationCanceledException;

    /// <summary>Whether the status says that Okta, or what stands before it, is unwell for a while.</summary>
    public static bool IsOutage(HttpStatusCode status) =>
        status is HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;

    /// <summary>Whether the status says that the call was refused before it was carried out, perhaps for a while only.</summary>
    public static bool IsRefusal(HttpStatusCode status) => status is HttpStatusCode.TooManyRequests or HttpStatusCode.Locked;

    /// <summary>
    /// The least pause after a refusal by its error code; null where no pause that a call can make is long enough: quotas of days, and
    /// locks that somebody has to remove.
    /// </summary>
    public static TimeSpan? LeastPause(HttpStatusCode status, string? errorCode) => (status, errorCode) switch
    {
        (HttpStatusCode.TooManyRequests, "E0000146" or "E0000147" or "E0000186") => null,
        // Text messages and voice calls to one user, and e-mails.
        (HttpStatusCode.TooManyRequests, "E0000109" or "E0000133") => TimeSpan.FromSeconds(30),
        (HttpStatusCode.TooManyRequests, "E0000118") => TimeSpan.FromSeconds(5),
        (HttpStatusCode.TooManyRequests, _) => TimeSpan.Zero,
        // Priorities of policies, which another call is changing.
        (HttpStatusCode.Locked, "E0000239") => TimeSpan.Zero,
        _ => null,
    };
}
