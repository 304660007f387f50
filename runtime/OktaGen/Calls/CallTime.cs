using System.Collections.Concurrent;

namespace OktaGen.Calls;

/// <summary>The time allowed for one call, joined with the caller's own cancellation.</summary>
internal readonly struct CallTime : IDisposable
{
    // A source with its timer costs more than all else that a call allocates; one that has not fired can serve again. But not where code
    // of the app's was given its token and may keep it: the end of another call would reach it.
    private static readonly ConcurrentBag<CancellationTokenSource> s_idle = [];

    private readonly CancellationTokenSource? _source;
    private readonly CancellationTokenRegistration _registration;
    private readonly bool _isPooled;

    /// <param name="timeout">The time allowed.</param>
    /// <param name="time">The clock.</param>
    /// <param name="isFreeOfAppCode">Whether no code of the app's is given the token of the call.</param>
    /// <param name="caller">The caller's own token.</param>
    public CallTime(TimeSpan timeout, TimeProvider time, bool isFreeOfAppCode, CancellationToken caller)
    {
        Caller = caller;
        Timeout = timeout;
        if (timeout == System.Threading.Timeout.InfiniteTimeSpan)
        {
            Token = caller;
            return;
        }

        // One with a clock of the app's own starts only once.
        _isPooled = isFreeOfAppCode && time == TimeProvider.System;
        _source = _isPooled ? Pooled(timeout) : new CancellationTokenSource(timeout, time);
        _registration = caller.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _source);
        Token = _source.Token;
    }

    public CancellationToken Token { get; }

    public CancellationToken Caller { get; }

    public TimeSpan Timeout { get; }

    public void Dispose()
    {
        _registration.Dispose();
        if (_source is null)
        {
            return;
        }

        if (_isPooled && _source.TryReset())
        {
            s_idle.Add(_source);
        }
        else
        {
            _source.Dispose();
        }
    }

    private static CancellationTokenSource Pooled(TimeSpan timeout)
    {
        if (!s_idle.TryTake(out CancellationTokenSource? source))
        {
            source = new CancellationTokenSource();
        }

        source.CancelAfter(timeout);
        return source;
    }
}
