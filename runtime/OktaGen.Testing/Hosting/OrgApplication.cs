using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace OktaGen.Testing;

/// <summary>Joins Kestrel to the org: reads the request, has it answered, journals it, writes the answer.</summary>
internal sealed class OrgApplication(OrgState org, OrgListener listener) : IHttpApplication<HttpContext>
{
    private readonly Dispatcher _dispatcher = new(OrgModules.AddTo(org));

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
        // Nothing is rented per request.
    }

    public async Task ProcessRequestAsync(HttpContext context)
    {
        bool isOwnHost = HostRule.Allows(context.Request.Host);
        if (isOwnHost && listener.Front is { } front && await front(context).ConfigureAwait(false))
        {
            return;
        }

        // The raw target, because Path is decoded already and no longer tells "%2F" from "/", nor "%2540" from "%40".
        string rawTarget = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        using MemoryStream content = new();
        await context.Request.Body.CopyToAsync(content, context.RequestAborted).ConfigureAwait(false);
        Call call = new(org, context.Request.Method, RequestTarget.Parse(rawTarget), context.Request.Headers, content.ToArray());

        if (!isOwnHost)
        {
            await RefuseHostAsync(call, context).ConfigureAwait(false);
            return;
        }

        CallFault? fault = org.Locked(() => org.Faults.Take(call));
        if (fault is not null)
        {
            await fault.WaitAsync(org.Options.TimeProvider).ConfigureAwait(false);
        }

        Answer answer = org.Locked(() =>
        {
            call.RateLimit = org.RateLimits.Count(call);
            Answer found = fault?.Substitute() ?? _dispatcher.Answer(call);
            call.Answered = org.Clock.GetUtcNow();
            call.RateLimitHeaders = [.. org.RateLimits.HeadersOf(call.RateLimit)];
            org.Journal.Add(call, found, fault?.Kind);
            if (call.Method != "GET")
            {
                org.Changed();
            }

            return found;
        });

        await (fault?.WriteAsync(call, answer, context) ?? AnswerWriter.WriteAsync(call, answer, context.Response)).ConfigureAwait(false);
    }

    // Before faults and rate limits, which are meant for the test's own calls.
    private async Task RefuseHostAsync(Call call, HttpContext context)
    {
        Answer answer = OktaErrors.ForeignHost(org.BaseUrl).Answer;
        org.Locked(() =>
        {
            call.Answered = org.Clock.GetUtcNow();
            org.Journal.Add(call, answer, fault: null);
        });

        await AnswerWriter.WriteAsync(call, answer, context.Response).ConfigureAwait(false);
    }
}
