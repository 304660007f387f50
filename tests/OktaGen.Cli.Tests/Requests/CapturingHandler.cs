using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace OktaGen.Cli.Tests.Requests;

/// <summary>Keeps the last request, and answers with something that most operations can read.</summary>
internal sealed class CapturingHandler : HttpMessageHandler
{
    public SentRequest? Sent { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Sent = new SentRequest(
            request.Method.Method,
            request.RequestUri!.OriginalString,
            [.. request.Headers.Select(static header => header.Key)],
            request.Headers.NonValidated.TryGetValues("Accept", out HeaderStringValues accept)
                ? accept.ToString().Replace(" ", "", StringComparison.Ordinal)
                : null,
            request.Content?.Headers.ContentType?.MediaType,
            request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken));
        return new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content =
            new StringContent("[]", Encoding.UTF8, "application/json"),
            RequestMessage = request
        };
    }
}
