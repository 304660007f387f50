using System.Net.Http.Headers;
using System.Text;

namespace OktaGen.Authentication;

/// <summary>
/// By a shared secret: <c>client_secret_basic</c> (RFC 6749, section 2.3.1). Okta takes it from API service integrations only.
/// </summary>
internal sealed class ClientSecretAuthentication(string clientId, string secret) : ClientAuthentication(clientId)
{
    private readonly AuthenticationHeaderValue _header =
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(clientId)}:{Uri.EscapeDataString(secret)}")));

    public override ValueTask ApplyAsync(
        HttpRequestMessage request, IDictionary<string, string> form, DateTimeOffset now, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = _header;
        return ValueTask.CompletedTask;
    }
}
