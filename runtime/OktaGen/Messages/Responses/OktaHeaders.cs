using System.Net.Http.Headers;

namespace OktaGen.Messages;

/// <summary>Okta's own response headers.</summary>
internal static class OktaHeaders
{
    private const int MaxRequestId = 100;

    public const string RequestIdName = "X-Okta-Request-Id";

    /// <summary>Okta's id of a request, fit for messages: what stands in the org's place may repeat the credential even there.</summary>
    /// <param name="headers">The headers of the answer.</param>
    /// <param name="credential">What must not be repeated; null where nothing was sent.</param>
    public static string? FindRequestId(HttpResponseHeaders headers, string? credential) =>
        FindFirst(headers, RequestIdName) is { } id ? OneLine.OrNull(Redaction.OfId(id, credential), MaxRequestId) : null;

    public static string? FindFirst(HttpResponseHeaders headers, string name)
    {
        if (headers.NonValidated.TryGetValues(name, out HeaderStringValues values))
        {
            foreach (string value in values)
            {
                return value;
            }
        }

        return null;
    }
}
