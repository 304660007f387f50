using System.Net;
using System.Net.Http.Headers;

namespace OktaGen.Calls.Responses;

/// <summary>
/// A web page in an answer's place: a login, a proxy or a gate in between sends it, with a status that says nothing of Okta's.
/// </summary>
internal static class WebPage
{
    /// <summary>Whether an answer whose body nobody needs is to be looked at all the same.</summary>
    public static bool IsSuspected(HttpResponseMessage response) =>
        response.StatusCode is not (HttpStatusCode.NoContent or HttpStatusCode.ResetContent)
        && response.Content.Headers.ContentLength != 0
        && (MediaType(response) is not { } type || IsHtml(type) || type.StartsWith("text/", StringComparison.OrdinalIgnoreCase));

    /// <summary>Refuses a page where nothing, or nothing like it, is expected.</summary>
    public static void Refuse(in CallResponse response)
    {
        ReadOnlySpan<byte> body = Utf8Text.WithoutMark(response.Body).TrimStart(" \t\r\n"u8);
        if (body.IsEmpty)
        {
            return;
        }

        ExpectedEncoding.EnsureUnpacked(response, allowsAsked: false);
        if (body[0] != '<' && !(MediaType(response.Message) is { } type && IsHtml(type)))
        {
            return;
        }

        string outcome = response.Request.Method == HttpMethod.Get ? "" : " Whether Okta carried it out is not known.";
        throw JsonResponse.Fault(
            response, $"a web page, which Okta's API does not send: check what stands between.{outcome} The page begins", null);
    }

    /// <summary>The same for a change whose answer is handed out as it is: the page of a call that reads may be what is wanted.</summary>
    public static void RefuseForChange(in CallResponse response)
    {
        if (response.Request.Method != HttpMethod.Get && MediaType(response.Message) is { } type && IsHtml(type))
        {
            Refuse(response);
        }
    }

    private static string? MediaType(HttpResponseMessage response) =>
        response.Content.Headers.NonValidated.TryGetValues("Content-Type", out HeaderStringValues values) ? values.ToString() : null;

    private static bool IsHtml(string type) => type.Contains("html", StringComparison.OrdinalIgnoreCase);
}
