using Microsoft.Extensions.Logging;

namespace OktaGen.Authentication.Tokens;

/// <summary>
/// Hands out one token to all callers and renews it: ahead of its expiry in the background, and never by two requests at a time.
/// A hit is a volatile read and a look at the clock.
/// </summary>
internal sealed class TokenSource(Func<CancellationToken, Task<TokenSnapshot>> request, TimeProvider time, ILogger logger) : IDisposable
{
    private static readonly TimeSpan s_flightTimeout = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan s_pauseAfterFailure = TimeSpan.FromSeconds(30);

    private readonly object _gate = new();
    private readonly CancellationTokenSource _disposal = new();
    private volatile TokenSnapshot? _current;
    private Task<TokenSnapshot>? _flight;
    private bool _disposed;

    public ValueTask<Authorization> GetAsync(CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<Authorization>(cancellationToken);
        }

        TokenSnapshot? current = _current;
        DateTimeOffset now = time.GetUtcNow();
        if (current is null || now >= current.UsableUntil)
        {
            return new ValueTask<Authorization>(WaitAsync(cancellationToken));
        }

        if (now >= current.RefreshAt)
        {
            _ = FlyAsync(ahead: true);
        }

        return new ValueTask<Authorization>(current.Authorization);
    }

    public void Dispose()
    {
        lock (_gate)
        {
            if (_disposed)
            {
                return;
            }

            _disposed = true;
        }

        // The flight in the air, if any, still looks at the source's token: so it is cancelled, not disposed of.
        _disposal.Cancel();
    }

    private async Task<Authorization> WaitAsync(CancellationToken cancellationToken)
    {
        TokenSnapshot snapshot = await FlyAsync(ahead: false).WaitAsync(cancellationToken).ConfigureAwait(false);
        return snapshot.Authorization;
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

            // The place for a back-off by kind of failure: a remembered failure would be answered from here.
            return _flight = Detached(RunAsync);
        }
    }

    private async Task<TokenSnapshot> RunAsync()
    {
        TokenSnapshot? landed = null;
        try
        {
            landed = await RequestInTimeAsync().ConfigureAwait(false);
            return landed;
        }
        catch (Exception exception) when (DelayRenewal(exception) is { } old)
        {
            return old;
        }
        finally
        {
            lock (_gate)
            {
                _current = landed ?? _current;
                _flight = null;
            }
        }
    }

    private async Task<TokenSnapshot> RequestInTimeAsync()
    {
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

    // While the old token is usable a failed renewal is no caller's failure; it is tried again after a pause.
    private TokenSnapshot? DelayRenewal(Exception exception)
    {
        DateTimeOffset now = time.GetUtcNow();
        if (_disposed || _current is not { } old || now >= old.UsableUntil)
        {
            return null;
        }

        logger.RenewalFailed(old.UsableUntil, exception);
        return _current = old.RefreshedLater(now + s_pauseAfterFailure);
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
