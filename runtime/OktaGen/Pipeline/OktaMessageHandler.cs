using OktaGen.Authentication;
using OktaGen.CompilerServices;
using OktaGen.Endpoints;
using OktaGen.Messages;
using OktaGen.Retries;
using OktaGen.Urls;

namespace OktaGen.Pipeline;

/// <summary>
/// The innermost handler of a connection, right above the sockets: it sends a call in attempts, and gives each its credential. Rate
/// limits and retries have their place in here too, so that every attempt is authorized afresh and no handler of a user's can replay
/// a proof of possession.
/// </summary>
internal sealed class OktaMessageHandler : DelegatingHandler
{
    private readonly Authenticator _authenticator;
    private readonly OktaCredential _credential;
    private readonly OrgOrigin _origin;
    private readonly Retrier _retrier;
    private readonly RateLimitGate? _gate;

    /// <param name="authenticator">Gives the credentials. The handler disposes it.</param>
    /// <param name="credential">The kind of credential that it gives.</param>
    /// <param name="origin">Where credentials may go.</param>
    /// <param name="retrier">Repeats what may be repeated.</param>
    /// <param name="gate">Holds calls back before a limit is hit; null to find limits by hitting them.</param>
    /// <param name="inner">Sends the attempts.</param>
    public OktaMessageHandler(
        Authenticator authenticator, OktaCredential credential, OrgOrigin origin, Retrier retrier, RateLimitGate? gate,
        HttpMessageHandler inner)
        : base(inner)
    {
        _authenticator = authenticator;
        _credential = credential;
        _origin = origin;
        _retrier = retrier;
        _gate = gate;
    }

    /// <summary>Sends a message that another handler hands over.</summary>
    public Task<HttpResponseMessage> ForwardAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        SendAsync(request, cancellationToken);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ICallContext call = request as ICallContext ?? new ForeignCall(request);
        if (!ReferenceEquals(request.RequestUri, call.OwnUri) && !_origin.IsOwn(request.RequestUri))
        {
            throw new InvalidOperationException(
                "A request to another origin than the org's was stopped: it would have taken the credential there.");
        }

        // Once: the caller's own stands, and a message that is sent again has it already.
        if (!request.Headers.NonValidated.Contains("User-Agent"))
        {
            request.Headers.TryAddWithoutValidation("User-Agent", OktaUserAgent.Value);
        }

        Task<HttpResponseMessage> first = AttemptAsync(call, cancellationToken);
        return IsSuccess(call, first) ? first : FinishAsync(call, first, cancellationToken);
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
        ICallContext call, Task<HttpResponseMessage> first, CancellationToken cancellationToken)
    {
        await ((Task)first).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return await (IsSuccess(call, first) ? first : RepeatAsync(call, first, cancellationToken)).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> RepeatAsync(
        ICallContext call, Task<HttpResponseMessage> attempt, CancellationToken cancellationToken)
    {
        int recoveries = 0;
        while (true)
        {
            HttpResponseMessage? response = null;
            Exception? failure = null;
            TimeSpan? pause;
            await ((Task)attempt).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            Withdraw(call, attempt.IsCompletedSuccessfully ? attempt.GetAwaiter().GetResult() : null);
            try
            {
                response = await attempt.ConfigureAwait(false);
                if (AsksForRecovery(call, response, recoveries) && call.Retries.CanReplay(call.Message))
                {
                    recoveries++;
                    response.Dispose();
                    attempt = AttemptAsync(call, cancellationToken);
                    continue;
                }

                pause = await _retrier.PauseAfterAsync(response, call, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (_retrier.PauseAfter(exception, call, cancellationToken) is { } afterFailure)
            {
                failure = exception;
                pause = afterFailure;
            }

            if (pause is not { } wait)
            {
                return response!;
            }

            await _retrier.WaitAsync(call, response, failure, wait, cancellationToken).ConfigureAwait(false);
            attempt = AttemptAsync(call, cancellationToken);
        }
    }

    private Task<HttpResponseMessage> AttemptAsync(ICallContext call, CancellationToken cancellationToken) =>
        _gate is not null && call.Endpoint is { } endpoint
            ? AttemptThroughGateAsync(_gate, call, endpoint, cancellationToken)
            : AuthorizeAndSendAsync(call, cancellationToken);

    private async Task<HttpResponseMessage> AttemptThroughGateAsync(
        RateLimitGate gate, ICallContext call, OktaEndpoint endpoint, CancellationToken cancellationToken)
    {
        await gate.EnterAsync(call, endpoint, cancellationToken).ConfigureAwait(false);
        HttpResponseMessage? response = null;
        try
        {
            response = await AuthorizeAndSendAsync(call, cancellationToken).ConfigureAwait(false);
            return response;
        }
        finally
        {
            gate.Leave(call, endpoint, response);
        }
    }

    private Task<HttpResponseMessage> AuthorizeAndSendAsync(ICallContext call, CancellationToken cancellationToken)
    {
        OktaCredential credential = call.CallerAuthorization is null ? _credential : OktaCredential.UserToken;
        if (call.Endpoint is { } endpoint && !CredentialGuard.Accepts(endpoint, credential))
        {
            return SendOnceAsync(call, null, cancellationToken);
        }

        ValueTask<Authorization> authorizing = AuthorizeAsync(call, cancellationToken);
        return authorizing.IsCompletedSuccessfully
            ? SendOnceAsync(call, authorizing.Result, cancellationToken)
            : AuthorizeAndSendAsync(call, authorizing, cancellationToken);
    }

    // A call's own credential goes before the connection's.
    private ValueTask<Authorization> AuthorizeAsync(ICallContext call, CancellationToken cancellationToken) =>
        call.CallerAuthorization is { } own ? new ValueTask<Authorization>(own) : _authenticator.AuthorizeAsync(call, cancellationToken);

    private async Task<HttpResponseMessage> AuthorizeAndSendAsync(
        ICallContext call, ValueTask<Authorization> authorizing, CancellationToken cancellationToken) =>
        await SendOnceAsync(call, await authorizing.ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    private Task<HttpResponseMessage> SendOnceAsync(
        ICallContext call, Authorization? authorization, CancellationToken cancellationToken)
    {
        HttpRequestMessage request = call.Message;
        call.Authorization = authorization;
        if (authorization is not null && call.Endpoint is { } endpoint)
        {
            ScopeGuard.EnsurePermitted(endpoint, authorization.Scopes);
        }

        try
        {
            if (authorization is not null)
            {
                _authenticator.Apply(authorization, request);
            }

            request.Content ??= EmptyContent.Find(request.Method, call.IsSafe);

            return base.SendAsync(request, cancellationToken);
        }
        catch (Exception failure)
        {
            Withdraw(call, null);
            if (!RetryRules.IsTransport(failure))
            {
                throw;
            }

            // A transport of the caller's own may fail before it gives a task.
            return Task.FromException<HttpResponseMessage>(failure);
        }
    }

    private bool IsSuccess(ICallContext call, Task<HttpResponseMessage> attempt)
    {
        if (!attempt.IsCompletedSuccessfully || attempt.GetAwaiter().GetResult() is not { IsSuccessStatusCode: true } response)
        {
            return false;
        }

        // An answer that refuses nothing may bring news for the next proof.
        _ = AsksForRecovery(call, response, recoveries: 0);
        Withdraw(call, response);
        return true;
    }

    private bool AsksForRecovery(ICallContext call, HttpResponseMessage response, int recoveries) =>
        call.Authorization is { } authorization && _authenticator.TryRecover(authorization, call, response, recoveries);

    // At the end of each attempt, good or bad: whoever holds its message, a handler of the app's or the caller, finds no credential on it.
    private void Withdraw(ICallContext call, HttpResponseMessage? response)
    {
        if (call.Authorization is null)
        {
            return;
        }

        HttpRequestMessage request = call.Message;
        _authenticator.Withdraw(request);
        if (response?.RequestMessage is { } copy && !ReferenceEquals(copy, request))
        {
            _authenticator.Withdraw(copy);
        }
    }
}
