using OktaGen.Authentication;
using OktaGen.CompilerServices;

namespace OktaGen.Http;

/// <summary>
/// The innermost handler of a connection, right above the sockets: it gives each attempt its credential. Rate limits, retries and
/// proofs of possession have their place in here too, so that every attempt is authorized afresh and no handler of a user's can
/// replay one.
/// </summary>
internal sealed class OktaMessageHandler : DelegatingHandler
{
    private readonly Authenticator _authenticator;
    private readonly OktaCredential _credential;
    private readonly OrgOrigin _origin;

    public OktaMessageHandler(Authenticator authenticator, OktaCredential credential, OrgOrigin origin, HttpMessageHandler inner)
        : base(inner)
    {
        _authenticator = authenticator;
        _credential = credential;
        _origin = origin;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = request as OktaRequestMessage;
        if (!ReferenceEquals(request.RequestUri, call?.OwnUri) && !_origin.IsOwn(request.RequestUri))
        {
            throw new InvalidOperationException("A request to another origin than the org's was stopped: it would have taken the credential there.");
        }

        // Once: the caller's own stands, and a message that is sent again has it already.
        if (!request.Headers.NonValidated.Contains("User-Agent"))
        {
            request.Headers.TryAddWithoutValidation("User-Agent", OktaUserAgent.Value);
        }

        if (call is not null && !Accepts(call))
        {
            return base.SendAsync(request, cancellationToken);
        }

        if (call?.CallerAuthorization is { } own)
        {
            return SendAsync(request, call, own, cancellationToken);
        }

        ValueTask<Authorization> authorization = _authenticator.AuthorizeAsync(request, cancellationToken);
        return authorization.IsCompletedSuccessfully
            ? SendAsync(request, call, authorization.Result, cancellationToken)
            : AuthorizeAndSendAsync(request, call, authorization, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            _authenticator.Dispose();
        }
    }

    private async Task<HttpResponseMessage> AuthorizeAndSendAsync(
        HttpRequestMessage request, OktaRequestMessage? call, ValueTask<Authorization> authorization, CancellationToken cancellationToken) =>
        await SendAsync(request, call, await authorization.ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    private Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, OktaRequestMessage? call, Authorization authorization, CancellationToken cancellationToken)
    {
        if (call is not null)
        {
            call.Authorization = authorization;
            EndpointScopes.EnsurePermitted(call.Endpoint, authorization.Scopes);
        }

        _authenticator.Apply(authorization, request);
        return base.SendAsync(request, cancellationToken);
    }

    // True: send our credential. False: the endpoint takes none. Anything else is a call that Okta would refuse.
    private bool Accepts(OktaRequestMessage call)
    {
        OktaEndpoint endpoint = call.Endpoint;
        OktaCredential credential = call.CallerAuthorization is null ? _credential : OktaCredential.UserToken;
        OktaCredentialKinds kinds = credential switch
        {
            OktaCredential.ApiToken => OktaCredentialKinds.ApiToken,
            OktaCredential.UserToken => OktaCredentialKinds.OAuth | OktaCredentialKinds.UserToken,
            _ => OktaCredentialKinds.OAuth,
        };
        if ((endpoint.Accepted & kinds) != 0)
        {
            return true;
        }

        return endpoint.Accepted == OktaCredentialKinds.None
            ? false
            : throw new OktaAuthenticationException(
                $"{endpoint.Name} does not accept the credential kind '{credential}' of this connection or call; it accepts '{endpoint.Accepted}'.")
            {
                Endpoint = endpoint.Name,
            };
    }
}
