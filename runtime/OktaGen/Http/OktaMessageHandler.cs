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

    /// <summary>Sends a message that another handler hands over.</summary>
    public Task<HttpResponseMessage> ForwardAsync(HttpRequestMessage request, CancellationToken cancellationToken) => SendAsync(request, cancellationToken);

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

        ValueTask<Authorization> authorizing = AuthorizeAsync(request, cancellationToken);
        if (!authorizing.IsCompletedSuccessfully)
        {
            return AuthorizeAndSendAsync(request, authorizing, cancellationToken);
        }

        Authorization authorization = authorizing.Result;
        Task<HttpResponseMessage> sending = SendOnceAsync(request, authorization, cancellationToken);
        return sending.IsCompletedSuccessfully && IsSuccess(request, authorization, sending.GetAwaiter().GetResult())
            ? sending
            : FinishAsync(request, authorization, sending, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            _authenticator.Dispose();
        }
    }

    // A call's own credential goes before the connection's.
    private ValueTask<Authorization> AuthorizeAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        (request as OktaRequestMessage)?.CallerAuthorization is { } own
            ? new ValueTask<Authorization>(own)
            : _authenticator.AuthorizeAsync(request, cancellationToken);

    private async Task<HttpResponseMessage> AuthorizeAndSendAsync(
        HttpRequestMessage request, ValueTask<Authorization> authorizing, CancellationToken cancellationToken)
    {
        Authorization authorization = await authorizing.ConfigureAwait(false);
        return await FinishAsync(request, authorization, SendOnceAsync(request, authorization, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> FinishAsync(
        HttpRequestMessage request, Authorization authorization, Task<HttpResponseMessage> sending, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await sending.ConfigureAwait(false);
        for (int recoveries = 0; MustRepeat(request, authorization, response, recoveries); recoveries++)
        {
            response.Dispose();
            authorization = await AuthorizeAsync(request, cancellationToken).ConfigureAwait(false);
            response = await SendOnceAsync(request, authorization, cancellationToken).ConfigureAwait(false);
        }

        return response;
    }

    private Task<HttpResponseMessage> SendOnceAsync(HttpRequestMessage request, Authorization authorization, CancellationToken cancellationToken)
    {
        if (request is OktaRequestMessage call)
        {
            call.Authorization = authorization;
            EndpointScopes.EnsurePermitted(call.Endpoint, authorization.Scopes);
        }

        _authenticator.Apply(authorization, request);
        return base.SendAsync(request, cancellationToken);
    }

    private bool IsSuccess(HttpRequestMessage request, Authorization authorization, HttpResponseMessage response) =>
        response.IsSuccessStatusCode && !MustRepeat(request, authorization, response, recoveries: 0);

    private bool MustRepeat(HttpRequestMessage request, Authorization authorization, HttpResponseMessage response, int recoveries) =>
        _authenticator.TryRecover(authorization, request, response, recoveries)
        // A body that was read once may have nothing left.
        && request.Content is null or ByteArrayContent;

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
