using System.Text;
using System.Text.RegularExpressions;

namespace OktaGen.Cli.Tests.Support;

/// <summary>Gives the keys of apps in another form than the org does, as Okta does from operation to operation.</summary>
/// <param name="form">The form, with <c>KEYS</c> for the array.</param>
internal sealed partial class KeySetForm(string form)
{
    private int _count;

    /// <summary>How many lists of keys were given in this form.</summary>
    public int Count => _count;

    public HttpMessageHandler CreateHandler() => new Handler(this, form);

    [GeneratedRegex("/api/v1/apps/[^/]+/credentials/jwks$")]
    private static partial Regex Keys();

    private sealed class Handler(KeySetForm owner, string form) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            if (request.Method == HttpMethod.Get && response.IsSuccessStatusCode && Keys().IsMatch(request.RequestUri!.AbsolutePath))
            {
                Interlocked.Increment(ref owner._count);
                string keys = await response.Content.ReadAsStringAsync(cancellationToken);
                Assert.StartsWith("[", keys, StringComparison.Ordinal);
                response.Content = new StringContent(
                    form.Replace("KEYS", keys, StringComparison.Ordinal), Encoding.UTF8, "application/json");
            }

            return response;
        }
    }
}
