using OktaGen.Authentication;
using OktaGen.CompilerServices;
using OktaGen.Http.RateLimits;
using OktaGen.Http.Retries;

namespace OktaGen.Http;

/// <summary>
/// The innermost handler of a connection, right above the sockets: it sends a call in attempts, and gives each its credential. Rate
/// limits and retries have their place in here too, so that every attempt is authorized afresh and no handler of a user's can replay
/// a proof of possession.
/// </summary>
internal sealed class OktaMessageHandler : DelegatingHandler
{
    private static readonly HttpRequestOptionsKey<Authorization?> s_authorization = new("OktaGen.Authorization");

    private readonly Authenticator _authenticator;
    private readonly OktaCredential _credential;
    private readonly OrgOrigin _origin;
    private readonly RetryPolicy _policy;
    private readonly RateLimitGate? _gate;

    /// <param name="authenticator">Gives the credentials. The handler disposes it.</param>
    /// <param name="credential">The kind of credential that it gives.</param>
    /// <param name="origin">Where credentials may go.</param>
    /// <param name="policy">What is repeated.</param>
    /// <param name="gate">Holds calls back before a limit is hit; null to find limits by hitting them.</param>
    /// <param name="inner">Sends the attempts.</param>
    public OktaMessageHandler(
        Authenticator authenticator, OktaCredential credential, OrgOrigin origin, RetryPolicy policy, RateLimitGate? gate,
        HttpMessageHandler inner)
        : base(inner)
    {
        _authenticator = authenticator;
        _credential = credential;
        _origin = origin;
        _policy = policy;
        _gate = gate;
    }

    /// <summary>Sends a message that another handler hands over.</summary>
    public Task<HttpResponseMessage> ForwardAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        SendAsync(request, cancellationToken);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = request as OktaRequestMessage;
        if (!ReferenceEquals(request.RequestUri, call?.OwnUri) && !_origin.IsOwn(request.RequestUri))
        {
            throw new InvalidOperationException(
                "A request to another origin than the org's was stopped: it would have taken the credential there.");
        }

        // Once: the caller's own stands, and a message that is sent again has it already.
        if (!request.Headers.NonValidated.Contains("User-Agent"))
        {
            request.Headers.TryAddWithoutValidation("User-Agent", OktaUserAgent.Value);
        }

        Task<HttpResponseMessage> first = AttemptAsync(request, cancellationToken);
        return IsSuccess(request, first) ? first : FinishAsync(request, first, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            _authenticator.Dispose();
        }
    }

    private async Task<HttpResponseMessage> FinishAsync(
        HttpRequestMessage request, Task<HttpResponseMessage> first, CancellationToken cancellationToken)
    {
        await ((Task)first).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return await (IsSuccess(request, first) ? first : RepeatAsync(request, first, cancellationToken)).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> RepeatAsync(
        HttpRequestMessage request, Task<HttpResponseMessage> attempt, CancellationToken cancellationToken)
    {
        CallRetries retries = request is OktaRequestMessage call ? call.Retries : new CallRetries();
        int recoveries = 0;
        while (true)
        {
            HttpResponseMessage? response = null;
            Exception? failure = null;
            TimeSpan? pause;
            await ((Task)attempt).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            Withdraw(request, attempt.IsCompletedSuccessfully ? attempt.GetAwaiter().GetResult() : null);
            try
            {
                response = await attempt.ConfigureAwait(false);
                if (AsksForRecovery(request, response, recoveries) && retries.CanReplay(request))
                {
                    recoveries++;
                    response.Dispose();
                    attempt = AttemptAsync(request, cancellationToken);
                    continue;
                }

                pause = await _policy.PauseAfterAsync(response, request, retries, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (_policy.PauseAfter(exception, request, retries, cancellationToken) is { } afterFailure)
            {
                failure = exception;
                pause = afterFailure;
            }

            if (pause is not { } wait)
            {
                return response!;
            }

            await _policy.BeginAsync(request, retries, response, failure, wait, cancellationToken).ConfigureAwait(false);
            attempt = AttemptAsync(request, cancellationToken);
        }
    }

    private Task<HttpResponseMessage> AttemptAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        _gate is not null && request is OktaRequestMessage call
            ? AttemptThroughGateAsync(call, _gate.BucketOf(call.Endpoint), cancellationToken)
            : AuthorizeAndSendAsync(request, cancellationToken);

    private async Task<HttpResponseMessage> AttemptThroughGateAsync(
        OktaRequestMessage call, RateLimitBucket bucket, CancellationToken cancellationToken)
    {
        long begun = call.Time.GetTimestamp();
        ValueTask entering = bucket.EnterAsync(call, cancellationToken);
        if (entering != default)
        {
            await HoldBackAsync(call, entering, begun).ConfigureAwait(false);
        }

        HttpResponseMessage? response = null;
        try
        {
            response = await AuthorizeAndSendAsync(call, cancellationToken).ConfigureAwait(false);
            return response;
        }
        finally
        {
            bucket.Leave(response);
        }
    }

    private static async Task HoldBackAsync(OktaRequestMessage call, ValueTask entering, long begun)
    {
        try
        {
            await entering.ConfigureAwait(false);
        }
        finally
        {
            call.Settings?.Telemetry.HeldBack(call, call.Time.GetElapsedTime(begun));
        }
    }

    private Task<HttpResponseMessage> AuthorizeAndSendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request is OktaRequestMessage call && !Accepts(call))
        {
            return SendOnceAsync(request, null, cancellationToken);
        }

        ValueTask<Authorization> authorizing = AuthorizeAsync(request, cancellationToken);
        return authorizing.IsCompletedSuccessfully
            ? SendOnceAsync(request, authorizing.Result, cancellationToken)
            : AuthorizeAndSendAsync(request, authorizing, cancellationToken);
    }

    // A call's own credential goes before the connection's.
    private ValueTask<Authorization> AuthorizeAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        (request as OktaRequestMessage)?.CallerAuthorization is { } own
            ? new ValueTask<Authorization>(own)
            : _authenticator.AuthorizeAsync(request, cancellationToken);

    private async Task<HttpResponseMessage> AuthorizeAndSendAsync(
        HttpRequestMessage request, ValueTask<Authorization> authorizing, CancellationToken cancellationToken) =>
        await SendOnceAsync(request, await authorizing.ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    private Task<HttpResponseMessage> SendOnceAsync(
        HttpRequestMessage request, Authorization? authorization, CancellationToken cancellationToken)
    {
        if (request is not OktaRequestMessage call)
        {
            request.Options.Set(s_authorization, authorization);
        }
        else
        {
            call.Authorization = authorization;
            if (authorization is not null)
            {
                EndpointScopes.EnsurePermitted(call.Endpoint, authorization.Scopes);
            }
        }

        try
        {
            if (authorization is not null)
            {
                _authenticator.Apply(authorization, request);
            }

            request.Content ??= EmptyContent.For(request);

            return base.SendAsync(request, cancellationToken);
        }
        catch (Exception failure)
        {
            Withdraw(request, null);
            if (!RetryRules.IsTransport(failure))
            {
                throw;
            }

            // A transport of the caller's own may fail before it gives a task.
            return Task.FromException<HttpResponseMessage>(failure);
        }
    }

    private bool IsSuccess(HttpRequestMessage request, Task<HttpResponseMessage> attempt)
    {
        if (!attempt.IsCompletedSuccessfully || attempt.GetAwaiter().GetResult() is not { IsSuccessStatusCode: true } response)
        {
            return false;
        }

        // An answer that refuses nothing may bring news for the next proof.
        _ = AsksForRecovery(request, response, recoveries: 0);
        Withdraw(request, response);
        return true;
    }

    private bool AsksForRecovery(HttpRequestMessage request, HttpResponseMessage response, int recoveries) =>
        AuthorizationOf(request) is { } authorization && _authenticator.TryRecover(authorization, request, response, recoveries);

    // At the end of each attempt, good or bad: whoever holds its message, a handler of the app's or the caller, finds no credential on it.
    private void Withdraw(HttpRequestMessage request, HttpResponseMessage? response)
    {
        if (AuthorizationOf(request) is null)
        {
            return;
        }

        _authenticator.Withdraw(request);
        if (response?.RequestMessage is { } copy && !ReferenceEquals(copy, request))
        {
            _authenticator.Withdraw(copy);
        }
    }

    private static Authorization? AuthorizationOf(HttpRequestMessage request) => request is OktaRequestMessage call ? call.Authorization
        : request.Options.TryGetValue(s_authorization, out Authorization? foreign) ? foreign
        : null;

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
                $"{endpoint.Name} does not accept the credential kind '{credential}' of this connection or call; it accepts "
                    + $"'{endpoint.Accepted}'.")
            {
                Endpoint = endpoint.Name,
            };
    }
}
