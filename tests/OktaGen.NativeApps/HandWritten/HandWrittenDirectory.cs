using System.Globalization;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace NativeApps;

/// <summary>What a careful engineer writes by hand for these endpoints, with OAuth 2.0, a cached token, and no retries.</summary>
internal sealed class HandWrittenDirectory : IDisposable
{
    private readonly HttpClient _http;
    private readonly string _clientId;
    private readonly string _scope;
    private readonly ECDsa _key = ECDsa.Create();
    private readonly SemaphoreSlim _renewal = new(1);
    private string? _token;
    private DateTimeOffset _renewAt;

    public HandWrittenDirectory(Uri orgUrl, string clientId, string privateKey, string[] scopes, HttpMessageHandler transport)
    {
        _http = new HttpClient(transport) { BaseAddress = orgUrl };
        _http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        _clientId = clientId;
        _scope = string.Join(' ', scopes);
        _key.ImportFromPem(privateKey);
    }

    public Task<User> GetUserAsync(string userId, CancellationToken cancellationToken = default) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Get, "/api/v1/users/" + Uri.EscapeDataString(userId)), DirectoryJson.Default.User, cancellationToken);

    public async IAsyncEnumerable<User> ListUsersAsync(string? search = null, int? limit = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        string? next = "/api/v1/users?limit=" + (limit ?? 200).ToString(CultureInfo.InvariantCulture) + (search is null ? "" : "&search=" + Uri.EscapeDataString(search));
        while (next is not null)
        {
            using HttpResponseMessage response = await SendAsync(new HttpRequestMessage(HttpMethod.Get, next), cancellationToken);
            next = NextOf(response);
            using Stream body = await response.Content.ReadAsStreamAsync(cancellationToken);
            foreach (User user in (await JsonSerializer.DeserializeAsync(body, DirectoryJson.Default.ListUser, cancellationToken))!)
            {
                yield return user;
            }
        }
    }

    public Task<User> CreateUserAsync(NewUser user, bool activate = true, CancellationToken cancellationToken = default)
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(user, DirectoryJson.Default.NewUser));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return SendAsync(new HttpRequestMessage(HttpMethod.Post, activate ? "/api/v1/users?activate=true" : "/api/v1/users?activate=false") { Content = content }, DirectoryJson.Default.User, cancellationToken);
    }

    public void Dispose()
    {
        _http.Dispose();
        _key.Dispose();
        _renewal.Dispose();
    }

    private static string? NextOf(HttpResponseMessage response)
    {
        if (response.Headers.TryGetValues("Link", out IEnumerable<string>? links))
        {
            foreach (string link in links)
            {
                if (link.EndsWith("rel=\"next\"", StringComparison.Ordinal))
                {
                    return link[(link.IndexOf('<', StringComparison.Ordinal) + 1)..link.IndexOf('>', StringComparison.Ordinal)];
                }
            }
        }

        return null;
    }

    private async Task<T> SendAsync<T>(HttpRequestMessage request, JsonTypeInfo<T> typeInfo, CancellationToken cancellationToken)
    {
        using HttpResponseMessage response = await SendAsync(request, cancellationToken);
        using Stream body = await response.Content.ReadAsStreamAsync(cancellationToken);
        return (await JsonSerializer.DeserializeAsync(body, typeInfo, cancellationToken))!;
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using HttpRequestMessage message = request;
        message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await GetTokenAsync(cancellationToken));
        HttpResponseMessage response = await _http.SendAsync(message, cancellationToken);
        return response.EnsureSuccessStatusCode();
    }

    private async Task<string> GetTokenAsync(CancellationToken cancellationToken)
    {
        if (_token is { } current && DateTimeOffset.UtcNow < _renewAt)
        {
            return current;
        }

        await _renewal.WaitAsync(cancellationToken);
        try
        {
            if (_token is null || DateTimeOffset.UtcNow >= _renewAt)
            {
                using var form = new FormUrlEncodedContent(
                [
                    new("grant_type", "client_credentials"),
                    new("scope", _scope),
                    new("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"),
                    new("client_assertion", CreateAssertion()),
                ]);
                using HttpResponseMessage response = await _http.PostAsync("/oauth2/v1/token", form, cancellationToken);
                response.EnsureSuccessStatusCode();
                using JsonDocument answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync(cancellationToken));
                _token = answer.RootElement.GetProperty("access_token").GetString();
                _renewAt = DateTimeOffset.UtcNow.AddSeconds(answer.RootElement.GetProperty("expires_in").GetInt32() - 300);
            }

            return _token!;
        }
        finally
        {
            _renewal.Release();
        }
    }

    private string CreateAssertion() => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = _clientId,
        Subject = new ClaimsIdentity([new Claim(JwtRegisteredClaimNames.Sub, _clientId), new Claim(JwtRegisteredClaimNames.Jti, Guid.NewGuid().ToString())]),
        Audience = new Uri(_http.BaseAddress!, "/oauth2/v1/token").AbsoluteUri,
        Expires = DateTime.UtcNow.AddMinutes(5),
        SigningCredentials = new SigningCredentials(new ECDsaSecurityKey(_key), SecurityAlgorithms.EcdsaSha256),
    });
}
