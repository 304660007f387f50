using System.Net.Http.Headers;

namespace OktaGen.Http;

/// <summary>Okta's own response headers.</summary>
internal static class OktaHeaders
{
    public static string? RequestId(HttpResponseHeaders headers) => First(headers, "X-Okta-Request-Id");

    public static string? First(HttpResponseHeaders headers, string name)
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
