using System.Net;
using System.Net.Http.Headers;

namespace OktaGen.Http.Answers;

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
    public static void Refuse(in Answer answer)
    {
        ReadOnlySpan<byte> body = JsonAnswer.WithoutMark(answer.Body).TrimStart(" \t\r\n"u8);
        if (body.IsEmpty)
        {
            return;
        }

        BodyCoding.EnsureUnpacked(answer, allowsAsked: false);
        if (body[0] != '<' && !(MediaType(answer.Message) is { } type && IsHtml(type)))
        {
            return;
        }

        string outcome = answer.Request.Method == HttpMethod.Get ? "" : " Whether Okta carried it out is not known.";
        throw JsonAnswer.Fault(
            answer, $"a web page, which Okta's API does not send: check what stands between.{outcome} The page begins", null);
    }

    /// <summary>The same for a change whose answer is handed out as it is: the page of a call that reads may be what is wanted.</summary>
    public static void RefuseForChange(in Answer answer)
    {
        if (answer.Request.Method != HttpMethod.Get && MediaType(answer.Message) is { } type && IsHtml(type))
        {
            Refuse(answer);
        }
    }

    private static string? MediaType(HttpResponseMessage response) =>
        response.Content.Headers.NonValidated.TryGetValues("Content-Type", out HeaderStringValues values) ? values.ToString() : null;

    private static bool IsHtml(string type) => type.Contains("html", StringComparison.OrdinalIgnoreCase);
}
