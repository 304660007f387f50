using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OktaGen.Benchmarks.Calls;

/// <summary>
/// What an engineer writes by hand who knows that <see cref="HttpClient"/> costs more than an invoker, and who also waits out rate
/// limits, repeats what may be repeated, limits the time of a call, checks path values and throws an exception with Okta's error.
/// </summary>
internal sealed class FusedClient(HttpMessageHandler transport) : IDisposable
{
    private const int MaxRetries = 2;
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(100);
    private static readonly AuthenticationHeaderValue s_authorization = new("SSWS", "token");

    private readonly HttpMessageInvoker _invoker = new(transport);

    public Task<BenchmarkUser> GetUserAsync(string userId, CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Get, "https://example.okta.com/api/v1/users/" + Segment(userId), null, BenchmarkJson.Default.BenchmarkUser, cancellationToken)!;

    public Task<List<BenchmarkUser>> ListUsersAsync(int limit, CancellationToken cancellationToken = default) =>
        SendAsync(
            HttpMethod.Get,
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"https://example.okta.com/api/v1/users?limit={limit}"),
            null,
            BenchmarkJson.Default.ListBenchmarkUser,
            cancellationToken)!;

    public Task<BenchmarkUser> CreateUserAsync(NewBenchmarkUser user, bool activate, CancellationToken cancellationToken = default) =>
        SendAsync(
            HttpMethod.Post,
            activate ? "https://example.okta.com/api/v1/users?activate=true" : "https://example.okta.com/api/v1/users?activate=false",
            JsonSerializer.SerializeToUtf8Bytes(user, BenchmarkJson.Default.NewBenchmarkUser),
            BenchmarkJson.Default.BenchmarkUser,
            cancellationToken)!;

    public Task DeleteUserAsync(string userId, CancellationToken cancellationToken = default) =>
        SendAsync<BenchmarkUser>(HttpMethod.Delete, "https://example.okta.com/api/v1/users/" + Segment(userId), null, null, cancellationToken);

    public void Dispose() => _invoker.Dispose();

    private static string Segment(string value) => value.Length == 0 || value is "." or ".." || value.AsSpan().IndexOfAny("/\\;") >= 0
        ? throw new ArgumentException("The value would address another resource.", nameof(value))
        : Uri.EscapeDataString(value);

    private async Task<T?> SendAsync<T>(HttpMethod method, string url, byte[]? body, JsonTypeInfo<T>? typeInfo, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(s_timeout);
        for (int attempt = 0; ; attempt++)
        {
            using HttpRequestMessage request = Request(method, url, body);
            HttpResponseMessage response;
            try
            {
                response = await _invoker.SendAsync(request, timeout.Token).ConfigureAwait(false);
            }
            catch (HttpRequestException) when (attempt < MaxRetries && method != HttpMethod.Post && method != HttpMethod.Delete)
            {
                await Task.Delay(TimeSpan.FromSeconds(1 << attempt), timeout.Token).ConfigureAwait(false);
                continue;
            }

            using (response)
            {
                if (attempt < MaxRetries && response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable)
                {
                    await Task.Delay(WaitOf(response), timeout.Token).ConfigureAwait(false);
                    continue;
                }

                response.EnsureSuccessStatusCode();
                return typeInfo is null ? default : await PooledJson.ReadAsync(response, typeInfo, timeout.Token).ConfigureAwait(false);
            }
        }
    }

    private static HttpRequestMessage Request(HttpMethod method, string url, byte[]? body)
    {
        var request = new HttpRequestMessage(method, url);
        request.Headers.Authorization = s_authorization;
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        request.Headers.TryAddWithoutValidation("User-Agent", "fused/1.0 runtime/dotnet os/linux");
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        }

        return request;
    }

    private static TimeSpan WaitOf(HttpResponseMessage response) =>
        response.Headers.NonValidated.TryGetValues("X-Rate-Limit-Reset", out HeaderStringValues values)
            && long.TryParse(values.ToString(), out long reset)
            && response.Headers.Date is { } date
            && DateTimeOffset.FromUnixTimeSeconds(reset) is var at
            && at > date
                ? at - date
                : TimeSpan.FromSeconds(1);
}
