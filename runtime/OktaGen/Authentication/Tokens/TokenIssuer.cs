using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using OktaGen.Endpoints;
using Authorization = OktaGen.Messages.Authorization;

namespace OktaGen.Authentication.Tokens;

/// <summary>Has tokens of one set of scopes issued, in the form they are sent.</summary>
internal sealed class TokenIssuer(
    TokenClient client,
    string clientId,
    IReadOnlyList<string> scopes,
    ScopeNarrowing? narrowing,
    DPoPUse dpop,
    TimeProvider time,
    ILogger logger)
{
    private string _warnedOf = "";

    public async Task<TokenSnapshot> RequestAsync(CancellationToken cancellationToken)
    {
        // The token's life is counted from before the request: too short by the way there and back, never too long.
        DateTimeOffset issued = time.GetUtcNow();
        AccessToken token;
        try
        {
            token = await client.RequestAsync(scopes, cancellationToken).ConfigureAwait(false);
        }
        catch (OktaAuthenticationException refusal) when (refusal.StatusCode == HttpStatusCode.TooManyRequests)
        {
            logger.TokenLimited(refusal.RetryAfter?.TotalSeconds);
            throw;
        }

        var granted = new ScopeSet(scopes, token.Scopes ?? scopes) { Narrowing = narrowing };
        logger.TokenIssued((long)token.Lifetime.TotalSeconds, granted.Granted.Count);
        WarnOf(granted.Missing);

        // Warned of, not refused: who clears the app's setting must not stop what runs. On refuses it, in TokenResult.
        if (dpop.HasLostBinding(token.Key is not null))
        {
            logger.BindingLost();
        }

        var header = new AuthenticationHeaderValue(token.Key is null ? "Bearer" : "DPoP", token.Value);
        Authorization authorization =
            token.Key is { } key ? new BoundAuthorization(header, granted, key) : new Authorization(header, granted);
        return new TokenSnapshot(authorization, issued, token.Lifetime);
    }

    private void WarnOf(IReadOnlyList<string> missing)
    {
        string names = string.Join(' ', missing);
        if (missing.Count > 0 && names != _warnedOf)
        {
            logger.ScopesNotGranted(names, clientId);
        }

        _warnedOf = names;
    }
}
