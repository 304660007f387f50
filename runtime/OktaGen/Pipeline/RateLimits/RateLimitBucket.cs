using System.Globalization;

namespace OktaGen.Pipeline;

/// <summary>
/// What is known of one endpoint's limit, and the calls that wait for it. A call is let through only if the limit holds even when none
/// of those under way has been counted yet.
/// </summary>
internal sealed class RateLimitBucket(string endpoint, double reserve, TimeProvider time)
{
    private readonly object _lock = new();
    private readonly LinkedList<TaskCompletionSource> _waiting = new();
    private int _underWay;
    private bool _hasAnswered;
    private bool _isTimed;

    // The newest window that an answer told of; null while none did.
    private OktaRateLimit? _window;
    private long _endsAt;
    private bool _isOver;
    private int _remaining;

    /// <summary>Waits for a place. Whoever has got one must <see cref="Leave"/>.</summary>
    /// <param name="timeLeft">What is left of the time allowed for the call; null where it may take any.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="OktaRateLimitException">The window ends after the time allowed for the call.</exception>
    public ValueTask EnterAsync(TimeSpan? timeLeft, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_waiting.Count == 0 && HasRoom())
            {
                _underWay++;
                return default;
            }

            if (_window is { } window && !_isOver && TimeToEnd() >= timeLeft)
            {
                throw HeldBack(window);
            }

            LinkedListNode<TaskCompletionSource> place = _waiting.AddLast(
                new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            WakeAtEnd();
            return new ValueTask(WaitAsync(place, cancellationToken));
        }
    }

    /// <summary>Gives the place back.</summary>
    /// <param name="report">How the call ended.</param>
    public void Leave(in OktaRateLimitReport report)
    {
        lock (_lock)
        {
            _underWay--;
            if (!report.IsAnswered)
            {
                // Nobody knows whether it was counted.
                _remaining--;
            }

            Note(report);
        }
    }

    /// <summary>Learns from a call that another limiter let through.</summary>
    /// <param name="report">How the call ended.</param>
    public void Observe(in OktaRateLimitReport report)
    {
        lock (_lock)
        {
            Note(report);
        }
    }

    private void Note(in OktaRateLimitReport report)
    {
        _hasAnswered |= report.IsAnswered;
        if (report is { IsAnswered: true, RateLimit: { } told })
        {
            Learn(told, report.TimeToReset);
        }

        LetThrough();
    }

    private async Task WaitAsync(LinkedListNode<TaskCompletionSource> place, CancellationToken cancellationToken)
    {
        try
        {
            // A place that was given before the cancellation is kept: the call itself will notice it.
            using (cancellationToken.UnsafeRegister(
                static (state, token) => ((TaskCompletionSource)state!).TrySetCanceled(token), place.Value))
            {
                await place.Value.Task.ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            lock (_lock)
            {
                if (place.List is not null)
                {
                    _waiting.Remove(place);
                }
            }

            throw;
        }
    }

    // Answers come in any order: within a window the lowest number is the newest.
    private void Learn(OktaRateLimit told, TimeSpan? timeToReset)
    {
        if (_window is { } window && told.Reset <= window.Reset)
        {
            _remaining = _isOver || told.Reset < window.Reset ? _remaining : Math.Min(_remaining, told.Remaining);
            return;
        }

        if (timeToReset is not { } left)
        {
            return;
        }

        _window = told;
        _remaining = told.Remaining;
        _isOver = false;
        _endsAt = time.GetTimestamp() + (long)(left.TotalSeconds * time.TimestampFrequency);
    }

    private bool HasRoom()
    {
        if (_window is not { } window)
        {
            // The first call asks what the limit is. An endpoint without headers has none.
            return _hasAnswered || _underWay == 0;
        }

        if (!_isOver && TimeToEnd() <= TimeSpan.Zero)
        {
            _isOver = true;
            _remaining = window.Limit;
        }

        int kept = Math.Min((int)Math.Ceiling(window.Limit * reserve), window.Limit - 1);

        // Calls without an answer count as sent. When an outage has used up the new window so, one call at a time asks how it stands.
        return _remaining - _underWay > kept || (_isOver && _underWay == 0);
    }

    private void LetThrough()
    {
        while (_waiting.Count > 0 && HasRoom())
        {
            TaskCompletionSource place = _waiting.First!.Value;
            _waiting.RemoveFirst();
            if (place.TrySetResult())
            {
                _underWay++;
            }
        }

        WakeAtEnd();
    }

    // One timer for all that wait; none while nobody does. Where the window is over, answers wake them.
    private void WakeAtEnd()
    {
        if (_waiting.Count == 0 || _isTimed || _window is null || _isOver)
        {
            return;
        }

        _isTimed = true;
        TimeSpan left = TimeToEnd();
        _ = WakeAsync(left > TimeSpan.Zero ? left : TimeSpan.FromMilliseconds(1));
    }

    private async Task WakeAsync(TimeSpan wait)
    {
        await Task.Delay(wait, time, CancellationToken.None).ConfigureAwait(false);
        lock (_lock)
        {
            _isTimed = false;
            LetThrough();
        }
    }

    private TimeSpan TimeToEnd() => time.GetElapsedTime(time.GetTimestamp(), _endsAt);

    private OktaRateLimitException HeldBack(OktaRateLimit window) => new(
        string.Create(
            CultureInfo.InvariantCulture,
            $"{endpoint} was not sent: its rate limit of {window.Limit} calls is used up but for what OktaOptions.RateLimitReserve leaves "
                + $"to others, and the window ends in {Math.Ceiling(TimeToEnd().TotalSeconds)} s, when the time allowed for the call is "
                + $"over."))
    {
        Endpoint = endpoint,
        RateLimit = window,
        RetryAfter = TimeToEnd(),
    };
}
