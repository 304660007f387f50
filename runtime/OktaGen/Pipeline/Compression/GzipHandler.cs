namespace OktaGen.Pipeline;

/// <summary>
/// Asks for answers in gzip, which is what Okta packs with, and unpacks them. <see cref="SocketsHttpHandler.AutomaticDecompression"/>
/// would do the same, but links Brotli into every native app: about 0.8 MiB that no answer of Okta's uses.
/// </summary>
internal sealed class GzipHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private const string Gzip = "gzip";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // The caller's own stands, and a message that is sent again has it already.
        if (!request.Headers.NonValidated.Contains("Accept-Encoding"))
        {
            request.Headers.TryAddWithoutValidation("Accept-Encoding", Gzip);
        }

        HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (IsPacked(response.Content))
        {
            response.Content = new GzipContent(response, request);
        }

        return response;
    }

    private static bool IsPacked(HttpContent content) =>
        content.Headers.NonValidated.TryGetValues("Content-Encoding", out System.Net.Http.Headers.HeaderStringValues encodings)
        && encodings.Count == 1
        && string.Equals(encodings.ToString().Trim(), Gzip, StringComparison.OrdinalIgnoreCase);
}
