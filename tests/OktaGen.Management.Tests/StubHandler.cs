using System.Text;

namespace OktaGen.Management.Tests;

/// <summary>Answers each request with a JSON text, and keeps what was sent.</summary>
internal sealed class StubHandler(Func<HttpRequestMessage, string> answer) : HttpMessageHandler
{
    /// <summary>The bodies that were sent.</summary>
    public List<string> Bodies { get; } = [];

    /// <summary>Method and URL of what was sent.</summary>
    public List<string> Requests { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Add($"{request.Method} {request.RequestUri!.PathAndQuery}");
        Bodies.Add(request.Content is null ? string.Empty : await request.Content.ReadAsStringAsync(cancellationToken));
        return new HttpResponseMessage
        {
            RequestMessage = request,
            Content = new StringContent(answer(request), Encoding.UTF8, "application/json"),
        };
    }
}
