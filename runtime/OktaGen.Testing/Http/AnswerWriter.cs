using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace OktaGen.Testing;

/// <summary>Writes an answer, with the headers that every answer of Okta's has.</summary>
internal static class AnswerWriter
{
    public static async Task WriteAsync(Call call, Answer answer, HttpResponse response)
    {
        WriteHeaders(call, answer, response);
        (byte[] body, string? contentType) = answer.Content();
        if (answer.Status != StatusCodes.Status204NoContent)
        {
            response.ContentType = contentType;
            response.ContentLength = body.Length;
            await response.Body.WriteAsync(body).ConfigureAwait(false);
        }
    }

    public static void WriteHeaders(Call call, Answer answer, HttpResponse response)
    {
        response.StatusCode = answer.Status;
        response.Headers.Date = call.Answered.ToString("R", CultureInfo.InvariantCulture);
        response.Headers.CacheControl = "no-cache, no-store";
        if (!answer.IsByProxy)
        {
            response.Headers["X-Okta-Request-Id"] = call.RequestId;
            foreach (KeyValuePair<string, string> header in call.RateLimitHeaders)
            {
                response.Headers.Append(header.Key, header.Value);
            }
        }

        foreach (KeyValuePair<string, string> header in answer.Headers)
        {
            response.Headers.Append(header.Key, header.Value);
        }
    }
}
