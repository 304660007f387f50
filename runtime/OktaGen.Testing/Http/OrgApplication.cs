using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace OktaGen.Testing;

/// <summary>Joins Kestrel to the org: reads the request, has it answered, journals it, writes the answer.</summary>
internal sealed class OrgApplication(OrgState org) : IHttpApplication<HttpContext>
{
    // Okta writes UTF-8 as it is; the default encoder would escape every character outside ASCII.
    private static readonly JsonWriterOptions s_writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
        // Nothing is rented per request.
    }

    public async Task ProcessRequestAsync(HttpContext context)
    {
        // The raw target, because Path is decoded already and no longer tells "%2F" from "/", nor "%2540" from "%40".
        string rawTarget = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        using MemoryStream content = new();
        await context.Request.Body.CopyToAsync(content, context.RequestAborted).ConfigureAwait(false);
        Call call = new(org, context.Request.Method, RequestTarget.Parse(rawTarget), context.Request.Headers, content.ToArray());

        Answer answer;
        lock (org.Gate)
        {
            call.RateLimit = org.RateLimits.Count(call);
            answer = Dispatcher.Answer(call);
            AddCommonHeaders(call, answer, context.Response);
            org.Journal.Add(call, answer.Status, context.Response.Headers["X-Okta-Request-Id"].ToString());
        }

        await WriteAsync(answer, context.Response).ConfigureAwait(false);
    }

    private void AddCommonHeaders(Call call, Answer answer, HttpResponse response)
    {
        DateTimeOffset now = org.Clock.GetUtcNow();
        response.StatusCode = answer.Status;
        response.Headers.Date = now.ToString("R", CultureInfo.InvariantCulture);
        response.Headers["X-Okta-Request-Id"] = Ids.Text(27);
        response.Headers.CacheControl = "no-cache, no-store";
        foreach (KeyValuePair<string, string> header in org.RateLimits.HeadersOf(call.RateLimit!))
        {
            response.Headers.Append(header.Key, header.Value);
        }

        foreach (KeyValuePair<string, string> header in answer.Headers)
        {
            response.Headers.Append(header.Key, header.Value);
        }
    }

    private static async Task WriteAsync(Answer answer, HttpResponse response)
    {
        byte[] body = [];
        if (answer.Html is not null)
        {
            body = Encoding.UTF8.GetBytes(answer.Html);
            response.ContentType = "text/html;charset=utf-8";
        }
        else if (answer.Body is not null)
        {
            using MemoryStream buffer = new();
            using (Utf8JsonWriter writer = new(buffer, s_writing))
            {
                answer.Body.WriteTo(writer);
            }

            body = buffer.ToArray();
            response.ContentType = "application/json";
        }

        if (answer.Status != StatusCodes.Status204NoContent)
        {
            response.ContentLength = body.Length;
            await response.Body.WriteAsync(body).ConfigureAwait(false);
        }
    }
}
