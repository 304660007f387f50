using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OktaGen.Benchmarks.Calls;

/// <summary>
/// What a careful engineer writes by hand for these endpoints: HttpClient, pooled buffers, compiled JSON metadata, no retries.
/// </summary>
internal sealed class TunedClient : IDisposable
{
    private readonly HttpClient _http;

    public TunedClient(HttpMessageHandler transport)
        : this(transport, "https://example.okta.com", HttpVersion.Version11)
    {
    }

    public TunedClient(HttpMessageHandler transport, string orgUrl, Version version)
    {
        _http = new HttpClient(transport) { BaseAddress = new Uri(orgUrl), DefaultRequestVersion = version };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("SSWS", "token");
        _http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        _http.DefaultRequestHeaders.UserAgent.ParseAdd("tuned/1.0 runtime/dotnet os/linux");
    }

    public Task<BenchmarkUser> GetUserAsync(string userId, CancellationToken cancellationToken = default) =>
        SendAsync(Request(HttpMethod.Get, "/api/v1/users/"
            + Uri.EscapeDataString(userId)), BenchmarkJson.Default.BenchmarkUser, cancellationToken);

    public Task<List<BenchmarkUser>> ListUsersAsync(int limit, CancellationToken cancellationToken = default) =>
        SendAsync(
            Request(HttpMethod.Get, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/api/v1/users?limit={limit}")),
            BenchmarkJson.Default.ListBenchmarkUser,
            cancellationToken);

    public Task<BenchmarkUser> CreateUserAsync(NewBenchmarkUser user, bool activate, CancellationToken cancellationToken = default)
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(user, BenchmarkJson.Default.NewBenchmarkUser));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        string url = activate ? "/api/v1/users?activate=true" : "/api/v1/users?activate=false";
        HttpRequestMessage request = Request(HttpMethod.Post, url);
        request.Content = content;
        return SendAsync(request, BenchmarkJson.Default.BenchmarkUser, cancellationToken);
    }

    public async Task DeleteUserAsync(string userId, CancellationToken cancellationToken = default)
    {
        using HttpRequestMessage request = Request(HttpMethod.Delete, "/api/v1/users/" + Uri.EscapeDataString(userId));
        using HttpResponseMessage response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            .ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
    }

    public void Dispose() => _http.Dispose();

    // The client's default is for its shorthands alone.
    private HttpRequestMessage Request(HttpMethod method, string url) => new(method, url) { Version = _http.DefaultRequestVersion };

    private async Task<T> SendAsync<T>(HttpRequestMessage request, JsonTypeInfo<T> typeInfo, CancellationToken cancellationToken)
    {
        using HttpRequestMessage message = request;
        using HttpResponseMessage response = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            .ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        return await PooledJson.ReadAsync(response, typeInfo, cancellationToken).ConfigureAwait(false);
    }
}
