using System.Net;
using System.Text;

namespace OktaGen.Benchmarks.Calls;

/// <summary>
/// Answers from memory, so that only the client is measured: as an org does, or without its headers, as proxies and tests do.
/// </summary>
internal sealed class StubTransport(bool hasHeaders = true) : HttpMessageHandler
{
    private static readonly byte[] s_user = Encoding.UTF8.GetBytes(UserText(1));
    private static readonly byte[] s_users = Encoding.UTF8.GetBytes(UsersText);

    public const int UsersPerPage = 200;

    /// <summary>A page of users, as JSON.</summary>
    public static string UsersText => "[" + string.Join(",", Enumerable.Range(1, UsersPerPage).Select(UserText)) + "]";

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // Sockets read the headers that they send: a stub that does not would flatter whoever sets them late.
        foreach (KeyValuePair<string, System.Net.Http.Headers.HeaderStringValues> header in request.Headers.NonValidated)
        {
            _ = header.Value.Count;
        }

        var response = new HttpResponseMessage(request.Method == HttpMethod.Delete
            ? HttpStatusCode.NoContent
            : HttpStatusCode.OK)
        { RequestMessage = request };
        if (hasHeaders)
        {
            response.Headers.TryAddWithoutValidation("X-Okta-Request-Id", "ZkJ0aW1lc3RhbXAtcmVxdWVzdA");
            response.Headers.TryAddWithoutValidation("X-Rate-Limit-Limit", "600");
            response.Headers.TryAddWithoutValidation("X-Rate-Limit-Remaining", "599");
            response.Headers.TryAddWithoutValidation("X-Rate-Limit-Reset", "1790000000");
        }

        if (request.Method != HttpMethod.Delete)
        {
            bool isList = request.Method == HttpMethod.Get && request.RequestUri!.AbsolutePath.EndsWith("/users", StringComparison.Ordinal);
            response.Content = new ByteArrayContent(isList ? s_users : s_user);
            response.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        }

        return Task.FromResult(response);
    }

    /// <summary>A user, as JSON.</summary>
    public static string UserText(int number) =>
        $$$$"""
        {"id":"00u{{{{number:D17}}}}","status":"ACTIVE","created":"2024-01-02T03:04:05.000Z","activated":"2024-01-02T03:04:06.000Z","statusChanged":"2024-01-02T03:04:06.000Z","lastLogin":"2026-09-01T10:11:12.000Z","lastUpdated":"2026-08-01T10:11:12.000Z","passwordChanged":"2026-01-02T03:04:06.000Z","type":{"id":"oty1gzt2tplSbxt1c0g4"},"profile":{"login":"user{{{{number}}}}@example.com","email":"user{{{{number}}}}@example.com","firstName":"Given{{{{number}}}}","lastName":"Family{{{{number}}}}","mobilePhone":"+1 555 0100","department":"Engineering","title":"Engineer","city":"London"},"credentials":{"provider":{"type":"OKTA","name":"OKTA"}},"_links":{"self":{"href":"https://example.okta.com/api/v1/users/00u{{{{number:D17}}}}"}}}
        """;
}
