using System.Net;
using System.Net.Http.Headers;
using OktaGen.Messages;
using OktaGen.RateLimits;

namespace OktaGen;

/// <summary>Status and headers of a successful answer. A failed call throws <see cref="OktaApiException"/> instead.</summary>
/// <param name="statusCode">The HTTP status.</param>
/// <param name="headers">The response headers.</param>
public class OktaResponse(HttpStatusCode statusCode, HttpResponseHeaders headers)
{
    /// <summary>The HTTP status, 200 to 299.</summary>
    public HttpStatusCode StatusCode { get; } = statusCode;

    /// <summary>The response headers.</summary>
    public HttpResponseHeaders Headers { get; } = headers;

    /// <summary>The entity tag, to send as <c>If-Match</c> with a later change; null where the answer held none.</summary>
    public EntityTagHeaderValue? ETag => Headers.ETag;

    /// <summary>The value of <c>X-Okta-Request-Id</c>, fit for logs; null where the answer held none.</summary>
    public string? RequestId => OktaHeaders.FindRequestId(Headers, credential: null);

    /// <summary>What Okta said about the rate limit that this call counts against; null where the answer said nothing.</summary>
    public OktaRateLimit? RateLimit => RateLimitHeaders.Read(Headers);
}
