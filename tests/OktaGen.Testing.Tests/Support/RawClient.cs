using System.Net.Http.Headers;
using System.Text;

namespace OktaGen.Testing.Tests;

/// <summary>A thin client without any manners of its own: it sends what the test says.</summary>
internal sealed class RawClient(OktaTestOrg org, string? authorization = null) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = org.Url };

    public Task<Reply> GetAsync(string target, params (string Name, string Value)[] headers) => SendAsync("GET", target, null, headers);

    public Task<Reply> PostAsync(string target, string? json = null, params (string Name, string Value)[] headers) =>
        SendAsync("POST", target, Json(json), headers);

    public Task<Reply> PutAsync(string target, string? json = null, params (string Name, string Value)[] headers) =>
        SendAsync("PUT", target, Json(json), headers);

    public Task<Reply> DeleteAsync(string target, params (string Name, string Value)[] headers) => SendAsync("DELETE", target, null, headers);

    public async Task<Reply> SendAsync(string method, string target, HttpContent? content, params (string Name, string Value)[] headers)
    {
        // The dangerous creation option keeps the target as it is written here.
        Uri uri = new(
            target.StartsWith("http", StringComparison.Ordinal) ? target : org.Url.GetLeftPart(UriPartial.Authority) + target,
            new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        using HttpRequestMessage request = new(new HttpMethod(method), uri) { Content = content };
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        foreach ((string name, string value) in headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
            {
                request.Content ??= new ByteArrayContent([]);
                request.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        HttpResponseMessage response = await _http.SendAsync(request);
        return new Reply(response.StatusCode, await response.Content.ReadAsStringAsync(), response);
    }

    public void Dispose() => _http.Dispose();

    private static ByteArrayContent Json(string? json)
    {
        ByteArrayContent content = new(Encoding.UTF8.GetBytes(json ?? ""));
        if (json is not null)
        {
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        return content;
    }
}
