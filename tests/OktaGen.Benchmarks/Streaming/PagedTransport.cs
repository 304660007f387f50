using System.Net;
using System.Text;
using OktaGen.Benchmarks.Calls;

namespace OktaGen.Benchmarks.Streaming;

/// <summary>Answers from memory with page after page of 200 users, linked as Okta links them, until a number of users is reached.</summary>
internal sealed class PagedTransport(int users) : HttpMessageHandler
{
    private const string Url = "https://example.okta.com/api/v1/users?limit=200";
    private static readonly byte[] s_page = Encoding.UTF8.GetBytes(StubTransport.UsersText);

    private int _sent;

    /// <summary>Called with each page that is sent.</summary>
    public Action OnPage { get; set; } = static () => { };

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        OnPage();
        _sent += StubTransport.UsersPerPage;
        var response = new HttpResponseMessage(HttpStatusCode.OK) { RequestMessage = request, Content = new ByteArrayContent(s_page) };
        response.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        response.Headers.TryAddWithoutValidation("Link", $"<{Url}>; rel=\"self\"");
        if (_sent < users)
        {
            response.Headers.TryAddWithoutValidation("Link", $"<{Url}&after={_sent}>; rel=\"next\"");
        }

        return Task.FromResult(response);
    }
}
