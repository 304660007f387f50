using System.Net;
using System.Net.Http.Headers;
using OktaGen.Authentication.Tokens;
using OktaGen.Messages;
using Authorization = OktaGen.Messages.Authorization;

namespace OktaGen.Authentication;

/// <summary>OAuth 2.0 client credentials (RFC 6749, section 4.4), with proofs of possession where they are in use (RFC 9449).</summary>
internal sealed class OAuthAuthenticator(
    string origin, TokenSources sources, TokenEndpoint endpoint, DPoPUse dpop, ServerClock clock) : Authenticator
{
    private const int MaxNonceDemands = 2;

    private static readonly HttpRequestOptionsKey<bool> s_renewed = new("OktaGen.TokenRenewed");

    private volatile string? _nonce;

    public override ValueTask<Authorization> AuthorizeAsync(ICallContext call, CancellationToken cancellationToken) =>
        sources.Find(call).GetAsync(call, cancellationToken);

    public override void Apply(Authorization authorization, HttpRequestMessage request)
    {
        base.Apply(authorization, request);
        request.Headers.Remove(DPoPProof.Header);
        if (authorization is BoundAuthorization bound)
        {
            string proof = DPoPProof.Create(
                bound.Key, request.Method, DPoPTarget.Of(origin, request.RequestUri!), clock.UtcNow, _nonce, bound.TokenHash);
            request.Headers.TryAddWithoutValidation(DPoPProof.Header, proof);
        }
    }

    public override void Withdraw(HttpRequestMessage request)
    {
        base.Withdraw(request);
        request.Headers.Remove(DPoPProof.Header);
    }

    public override bool TryRecover(Authorization authorization, ICallContext call, HttpResponseMessage response, int recoveries)
    {
        // A token of the caller's own, whose scopes nobody knows, is the caller's to renew.
        if (authorization.Scopes is null)
        {
            return false;
        }

        string? nonce = authorization is BoundAuthorization ? DPoPProof.FindNonce(response) : null;
        _nonce = nonce ?? _nonce;
        if (response.IsSuccessStatusCode)
        {
            if (!authorization.WasAccepted)
            {
                authorization.WasAccepted = true;
            }

            return false;
        }

        if (response.StatusCode is not (HttpStatusCode.Unauthorized or HttpStatusCode.BadRequest))
        {
            return false;
        }

        // A 401 with a body and no challenge is about something else, such as a feature that the org lacks.
        string? error = Challenge.From(response.Headers.WwwAuthenticate).Error;
        bool unauthorized = response.StatusCode == HttpStatusCode.Unauthorized;
        if (unauthorized || error is not null)
        {
            clock.Learn(response);
        }

        return error switch
        {
            "use_dpop_nonce" => nonce is not null && recoveries < MaxNonceDemands,
            "invalid_dpop_proof" => authorization is BoundAuthorization && recoveries == 0,
            "invalid_token" => unauthorized && TryRenew(authorization, call),
            null => unauthorized && IsEmpty(response.Content.Headers) && TryRenew(authorization, call),
            _ => false,
        };
    }

    // Over HTTP/2 an answer without a body need not say so.
    private static bool IsEmpty(HttpContentHeaders headers) =>
        headers is { ContentLength: 0 } or { ContentLength: null, ContentType: null };

    public override void Reset() => sources.Reset();

    public override void Dispose()
    {
        sources.Dispose();
        endpoint.Dispose();
        dpop.Dispose();
        base.Dispose();
    }

    // Once for each call, and by one request for all calls that were refused with the same token.
    private bool TryRenew(Authorization authorization, ICallContext call)
    {
        HttpRequestOptions options = call.Message.Options;
        if (options.TryGetValue(s_renewed, out _))
        {
            return false;
        }

        options.Set(s_renewed, true);
        return sources.Find(call).TryReplace(authorization, call);
    }
}
