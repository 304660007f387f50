using System.Net.Http.Headers;
using System.Text.Json;
using OktaGen.Messages;

namespace OktaGen.Authentication.Tokens;

/// <summary>The token endpoint of the org authorization server, the only one that issues Okta's API scopes.</summary>
internal sealed class TokenEndpoint : IDisposable
{
    // Real answers hold some 2 kB.
    private const int MaxAnswerBytes = 256 * 1024;

    private readonly Uri _url;
    private readonly string _target;
    private readonly HttpMessageInvoker _invoker;
    private readonly ClientAuthentication _client;
    private readonly DPoPUse _dpop;
    private readonly ServerClock _clock;
    private volatile string? _nonce;

    public TokenEndpoint(Uri orgUrl, HttpMessageHandler inner, ClientAuthentication client, DPoPUse dpop, ServerClock clock)
    {
        _url = new Uri(orgUrl, "/oauth2/v1/token");
        _target = DPoPTarget.Of(orgUrl.GetLeftPart(UriPartial.Authority), _url);
        _invoker = new HttpMessageInvoker(inner, disposeHandler: false);
        _client = client;
        _dpop = dpop;
        _clock = clock;
    }

    /// <summary>What proofs of possession must repeat, as the last answer that says so has it; null before it.</summary>
    public string? Nonce => _nonce;

    /// <summary>One attempt, with an assertion and a proof of its own: Okta takes each once, whatever it answers.</summary>
    public async Task<AccessToken> RequestAsync(IReadOnlyList<string> scopes, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _url);
        var form = new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["scope"] = string.Join(' ', scopes),
        };
        DateTimeOffset now = _clock.UtcNow;
        await _client.ApplyAsync(request, form, now, cancellationToken).ConfigureAwait(false);
        request.Content = new FormUrlEncodedContent(form);
        DPoPKey? key = _dpop.Key;
        if (key is not null)
        {
            request.Headers.Add(DPoPProof.Header, DPoPProof.Create(key, request.Method, _target, now, _nonce, tokenHash: null));
        }

        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        request.Headers.TryAddWithoutValidation("User-Agent", OktaUserAgent.Value);

        try
        {
            using HttpResponseMessage response = await _invoker.SendAsync(request, cancellationToken).ConfigureAwait(false);
            _clock.Learn(response);
            _nonce = DPoPProof.FindNonce(response) ?? _nonce;
            byte[]? body = await ReadAsync(response, cancellationToken).ConfigureAwait(false);
            string? credential = request.Headers.Authorization?.Parameter;
            TokenResponse? answer = Parse(response, body, credential, out string? fault);
            var result = new TokenResult(_url, response, answer, fault, _clock.UtcNow, credential);
            return result.ToAccessToken(key, _dpop.Mode);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidDataException)
        {
            string origin = _url.GetLeftPart(UriPartial.Authority);
            string what = TransportFault.IsUnsent(exception) ? "could not be reached" : "gave no complete answer";
            throw new OktaTransportException(
                $"The token endpoint of {origin} {what}: {TransportFault.Describe(exception)}", TransportFault.Quotable(exception))
            {
                IsLasting = TransportFault.IsLasting(exception),
            };
        }
    }

    public void Dispose()
    {
        _invoker.Dispose();
        _client.Dispose();
    }

    /// <summary>The body; null where it is larger than any token answer.</summary>
    private static async Task<byte[]?> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using var body = new MemoryStream();
        byte[] buffer = new byte[4096];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (body.Length + read > MaxAnswerBytes)
            {
                return null;
            }

            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }

    // No inner exception leaves here: what a parser says may quote the body, and the body may hold a token.
    private static TokenResponse? Parse(HttpResponseMessage response, byte[]? body, string? credential, out string? fault)
    {
        fault = body switch
        {
            { Length: > 0 } when BodyEncoding.FindForeignPacking(response, credential) is { } packing =>
                $"is packed as '{packing}', which was not asked for",
            not null when BodyEncoding.FindForeignCharset(response, body, credential) is { } charset =>
                $"is text in {charset}, which was not asked for",
            null => $"is larger than {MaxAnswerBytes} bytes",
            { Length: 0 } => "is empty",
            _ => null,
        };
        if (body is null || fault is not null)
        {
            return null;
        }

        try
        {
            return TokenResponse.Parse(body);
        }
        catch (JsonException)
        {
            fault = body.AsSpan().TrimStart(" \t\r\n"u8).StartsWith("<"u8)
                ? "is a web page, not JSON"
                : "is not the JSON of a token answer, or is cut off";
            return null;
        }
    }
}
