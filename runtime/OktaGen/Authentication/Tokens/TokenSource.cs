using System.Net;
using Microsoft.Extensions.Logging;
using OktaGen.Messages;
using OktaGen.Telemetry;
using Authorization = OktaGen.Messages.Authorization;

namespace OktaGen.Authentication.Tokens;

/// <summary>
/// Hands out one token to all callers and renews it: ahead of its expiry in the background, and never by two requests at a time.
/// A failure is remembered for a while, so that an outage or a wrong configuration is not met with a request for each call.
/// A hit is a volatile read and a look at the clock.
/// </summary>
/// <param name="request">Has a token issued.</param>
/// <param name="time">Every clock and timer.</param>
/// <param name="logger">Hears of renewals that fail, and of refused tokens.</param>
/// <param name="telemetry">Hears of calls that waited for a rate limit; null for nobody.</param>
internal sealed class TokenSource(
    Func<CancellationToken, Task<TokenSnapshot>> request, TimeProvider time, ILogger logger, OktaTelemetry? telemetry = null) : IDisposable
{
    private static readonly TimeSpan s_flightTimeout = TimeSpan.FromSeconds(30);

    private readonly object _gate = new();
    private readonly CancellationTokenSource _disposal = new();
    private readonly FreshRefusals _refusals = new();
    private volatile TokenSnapshot? _current;
    private Task<TokenSnapshot>? _flight;
    private TokenFailure? _failure;
    private int _generation;
    private bool _disposed;

    public ValueTask<Authorization> GetAsync(CancellationToken cancellationToken) => GetAsync(call: null, cancellationToken);

    /// <param name="call">What the token is for: it waits for the end of a rate limit, if its time allows; null does not.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public ValueTask<Authorization> GetAsync(ICallContext? call, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<Authorization>(cancellationToken);
        }

        TokenSnapshot? current = _current;
        DateTimeOffset now = time.GetUtcNow();
        if (current is null || now >= current.UsableUntil)
        {
            return new ValueTask<Authorization>(WaitAsync(call, cancellationToken));
        }

        if (now >= current.RefreshAt)
        {
            _ = FlyAsync(ahead: true);
        }

        return new ValueTask<Authorization>(current.Authorization);
    }

    /// <summary>Drops a token that the org refused, if nobody has replaced it yet.</summary>
    /// <param name="refused">What the org refused.</param>
    /// <param name="call">The call that was refused; null where its time is not known.</param>
    /// <returns>Whether to try again, with the token that is given out from now on.</returns>
    public bool TryReplace(Authorization refused, ICallContext? call = null)
    {
        TimeSpan? pause;
        lock (_gate)
        {
            DateTimeOffset now = time.GetUtcNow();
            if (_current is not { } current || !ReferenceEquals(current.Authorization, refused))
            {
                return !(_current is null && _refusals.NotBefore - now >= call?.TimeLeft);
            }

            pause = _refusals.Note(current, now, call?.TimeLeft);
            if (pause is null)
            {
                return false;
            }

            _current = null;
        }

        if (pause > TimeSpan.Zero)
        {
            logger.TokenRefusedFresh(pause.Value.TotalSeconds);
        }

        return true;
    }

    /// <summary>
    /// Forgets token and failure: the next caller has a new token requested. Callers that wait already get what they wait for.
    /// </summary>
    public void Reset()
    {
        lock (_gate)
        {
            _generation++;
            _refusals.Reset();
            _current = null;
            _failure = null;
            _flight = null;
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
        }

        // The flight in the air, if any, still looks at the source's token: so it is cancelled, not disposed of.
        _disposal.Cancel();
    }

    private async Task<Authorization> WaitAsync(ICallContext? call, CancellationToken cancellationToken)
    {
        while (true)
        {
            TimeSpan pause;
            try
            {
                TokenSnapshot snapshot = await FlyAsync(ahead: false).WaitAsync(cancellationToken).ConfigureAwait(false);
                return snapshot.Authorization;
            }
            catch (OktaAuthenticationException refusal)
                when (call is not null && PauseAfter(refusal) is { } left && !(left >= call.TimeLeft))
            {
                pause = left;
            }

            await Task.Delay(pause, time, cancellationToken).ConfigureAwait(false);
            telemetry?.HeldBack(call, pause);
        }
    }

    // A rate limit is nobody's failure before its end: then the first of those that waited asks again, for all.
    private TimeSpan? PauseAfter(OktaAuthenticationException refusal)
    {
        if (refusal.StatusCode != HttpStatusCode.TooManyRequests)
        {
            return null;
        }

        lock (_gate)
        {
            TimeSpan left = _failure is { } failure ? failure.Until - time.GetUtcNow() : TimeSpan.Zero;
            return left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }
    }

    // The flight in the air, or a new one. It belongs to no caller: none can cancel it for the others.
    private Task<TokenSnapshot> FlyAsync(bool ahead)
    {
        lock (_gate)
        {
            if (_flight is { } flight)
            {
                return flight;
            }

            // A flight may have landed since the caller looked.
            DateTimeOffset now = time.GetUtcNow();
            if (_current is { } current && now < (ahead ? current.RefreshAt : current.UsableUntil))
            {
                return Task.FromResult(current);
            }

            if (_disposed)
            {
                return Task.FromException<TokenSnapshot>(new ObjectDisposedException(nameof(TokenSource)));
            }

            if (_failure is { } failure && now < failure.Until)
            {
                return Task.FromException<TokenSnapshot>(failure.ToException(now));
            }

            int generation = _generation;
            TimeSpan pause = _refusals.NotBefore - now;
            return _flight = Detached(() => RunAsync(generation, pause));
        }
    }

    private async Task<TokenSnapshot> RunAsync(int generation, TimeSpan pause)
    {
        try
        {
            TokenSnapshot landed = await RequestInTimeAsync(pause).ConfigureAwait(false);
            Land(generation, landed);
            return landed;
        }
        catch (Exception exception) when (Fail(generation, exception) is { } old)
        {
            // Outside the lock: a logger may take its time.
            logger.RenewalFailed(old.UsableUntil, exception);
            return old;
        }
    }

    private void Land(int generation, TokenSnapshot landed)
    {
        lock (_gate)
        {
            // A reset came between: what was requested before it is no news.
            if (generation == _generation)
            {
                _refusals.NoteEndOf(_current);
                _current = landed;
                _failure = null;
                _flight = null;
            }
        }
    }

    // While the old token is usable a failed renewal is no caller's failure; it is tried again after a pause.
    private TokenSnapshot? Fail(int generation, Exception exception)
    {
        lock (_gate)
        {
            if (generation != _generation)
            {
                return null;
            }

            _flight = null;
            if (_disposed)
            {
                return null;
            }

            DateTimeOffset now = time.GetUtcNow();
            _failure = new TokenFailure(exception, _failure, now);
            if (_current is not { } old || now >= old.UsableUntil)
            {
                return null;
            }

            return _current = old.RefreshedLater(_failure.Until);
        }
    }

    private async Task<TokenSnapshot> RequestInTimeAsync(TimeSpan pause)
    {
        if (pause > TimeSpan.Zero)
        {
            await Task.Delay(pause, time, _disposal.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        using var timeout = new CancellationTokenSource(s_flightTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, _disposal.Token);
        try
        {
            return await request(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (_disposal.IsCancellationRequested)
        {
            throw new ObjectDisposedException(nameof(TokenSource), "The connection was disposed of while it fetched an access token.");
        }
        catch (OperationCanceledException exception)
        {
            // Ours, or the connection's own time-out, which comes in this form too and is no caller's cancellation.
            throw new OktaTransportException(
                timeout.IsCancellationRequested
                    ? $"The token endpoint gave no complete answer within {s_flightTimeout.TotalSeconds:0} seconds."
                    : "The connection to the token endpoint was not established in time.",
                exception)
            { IsTimeout = true };
        }
    }

    // Without the execution context of whoever came first: no trace, log scope or request of theirs.
    private static Task<TokenSnapshot> Detached(Func<Task<TokenSnapshot>> run)
    {
        Task<TokenSnapshot> task;
        if (ExecutionContext.IsFlowSuppressed())
        {
            task = Task.Run(run);
        }
        else
        {
            using (ExecutionContext.SuppressFlow())
            {
                task = Task.Run(run);
            }
        }

        // Every caller may have gone by the time it fails.
        _ = task.ContinueWith(
            static failed => _ = failed.Exception,
            CancellationToken.None,
            TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
        return task;
    }
}
