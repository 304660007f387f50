using System.Collections.Concurrent;

namespace OktaGen.Http;

/// <summary>The time allowed for one call, joined with the caller's own cancellation.</summary>
internal readonly struct CallTime : IDisposable
{
    // A source with its timer costs more than all else that a call allocates; one that has not fired can serve again.
    private static readonly ConcurrentBag<CancellationTokenSource> s_idle = [];

    private readonly CancellationTokenSource? _source;
    private readonly CancellationTokenRegistration _registration;

    public CallTime(TimeSpan timeout, TimeProvider time, CancellationToken caller)
    {
        Caller = caller;
        Timeout = timeout;
        if (timeout == System.Threading.Timeout.InfiniteTimeSpan)
        {
            Token = caller;
            return;
        }

        _source = Start(timeout, time);
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

        if (_source.TryReset())
        {
            s_idle.Add(_source);
        }
        else
        {
            _source.Dispose();
        }
    }

    private static CancellationTokenSource Start(TimeSpan timeout, TimeProvider time)
    {
        if (time != TimeProvider.System)
        {
            return new CancellationTokenSource(timeout, time);
        }

        if (!s_idle.TryTake(out CancellationTokenSource? source))
        {
            source = new CancellationTokenSource();
        }

        source.CancelAfter(timeout);
        return source;
    }
}
