using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using OktaGen.Authentication.Tokens;
using OktaGen.Telemetry;

namespace OktaGen.Authentication;

/// <summary>OAuth 2.0 client credentials, the client authenticated by its private key (RFC 6749 section 4.4, RFC 7523).</summary>
internal sealed class OAuthAuthenticator : Authenticator
{
    private readonly string _clientId;
    private readonly ClientSigningKey _key;
    private readonly IReadOnlyList<string> _scopes;
    private readonly TokenEndpoint _endpoint;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly TokenSource _source;
    private string _warnedOf = "";

    public OAuthAuthenticator(
        string clientId,
        ClientSigningKey key,
        IReadOnlyList<string> scopes,
        TokenEndpoint endpoint,
        TimeProvider time,
        ILogger logger,
        OktaTelemetry? telemetry = null)
    {
        _clientId = clientId;
        _key = key;
        _scopes = scopes;
        _endpoint = endpoint;
        _time = time;
        _logger = logger;
        _source = new TokenSource(telemetry?.ObserveTokenRequests(RequestAsync) ?? RequestAsync, time, logger);
    }

    public override ValueTask<Authorization> AuthorizeAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        _source.GetAsync(cancellationToken);

    public override void Dispose()
    {
        _source.Dispose();
        _endpoint.Dispose();
        _key.Dispose();
        base.Dispose();
    }

    // Flights never overlap, so what is written here needs no lock.
    private async Task<TokenSnapshot> RequestAsync(CancellationToken cancellationToken)
    {
        // The token's life is counted from before the request: too short by the way there and back, never too long.
        DateTimeOffset issued = _time.GetUtcNow();
        string assertion = ClientAssertion.Create(_key, _clientId, _endpoint.Url, issued);
        AccessToken token = await _endpoint.RequestAsync(assertion, _scopes, cancellationToken).ConfigureAwait(false);

        var scopes = new ScopeSet(_scopes, token.Scopes ?? _scopes);
        _logger.TokenIssued((long)token.Lifetime.TotalSeconds, scopes.Granted.Count);
        WarnOf(scopes.Missing);
        var authorization = new Authorization(new AuthenticationHeaderValue("Bearer", token.Value), scopes);
        return new TokenSnapshot(authorization, issued, token.Lifetime);
    }

    private void WarnOf(IReadOnlyList<string> missing)
    {
        string names = string.Join(' ', missing);
        if (missing.Count > 0 && names != _warnedOf)
        {
            _logger.ScopesNotGranted(names, _clientId);
        }

        _warnedOf = names;
    }
}
